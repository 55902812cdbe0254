#pragma once

#include <QByteArray>

#include <cstdlib>

/// What libFuzzer calls with each input. It answers 0.
extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size);

namespace Fuzz {

inline QByteArray bytes(const uchar *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)); // NOLINT: libFuzzer's bytes are unsigned
}

/// Ends the run, with the input kept, when what must always hold does not.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

}
