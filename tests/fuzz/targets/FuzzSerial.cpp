#include "models/domain/CardSerial.h"
#include "tests/fuzz/targets/Fuzz.h"

int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    const QString typed = QString::fromUtf8(Fuzz::bytes(data, size));
    const auto serial = CardSerial::parse(typed);
    Fuzz::require(!serial || CardSerial::isShapedLikeOne(typed));
    Fuzz::require(!serial || CardSerial::parse(serial->text()) == serial);
    return 0;
}
