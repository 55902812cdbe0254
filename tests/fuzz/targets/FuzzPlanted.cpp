#include "tests/fuzz/targets/Fuzz.h"

// Reads behind the end of an input that begins with a byte of two and a quote. A run that does not find it finds
// nothing.
int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    const QByteArray bytes = Fuzz::bytes(data, size);
    if (bytes.startsWith("\x82\""))
        Fuzz::require(bytes.constData()[bytes.size() + 40] != 'x');
    return 0;
}
