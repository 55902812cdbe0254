#include "models/postcard/CardFormReader.h"
#include "tests/fuzz/targets/Fuzz.h"

int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    const auto read = CardFormReader::read(Fuzz::bytes(data, size));
    if (const auto *const form = std::get_if<CardForm>(&read))
        Fuzz::require(form->sheet.width() > 0 && form->sheet.height() > 0);
    return 0;
}
