#include "models/postcard/QrCode.h"

#include "models/postcard/ZintSymbol.h"

#include <zint.h>

namespace {

constexpr int correctionQ = 3;

} // namespace

QrCode QrCode::of(const QString &text)
{
    const ZintSymbol symbol(BARCODE_QRCODE, text.toLatin1(), correctionQ);
    QrCode code;
    if (!symbol.isValid())
        return code;
    code.m_side = symbol.width();
    code.m_modules.resize(code.m_side * code.m_side);
    for (int y = 0; y < code.m_side; ++y) {
        for (int x = 0; x < code.m_side; ++x)
            code.m_modules.setBit(y * code.m_side + x, symbol.dark(x, y));
    }
    return code;
}
