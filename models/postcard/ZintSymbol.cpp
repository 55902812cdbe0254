#include "models/postcard/ZintSymbol.h"

#include <zint.h>

ZintSymbol::ZintSymbol(int kind, const QByteArray &data, int option)
    : m_symbol(ZBarcode_Create())
{
    if (!m_symbol)
        return;
    m_symbol->symbology = kind;
    if (option > 0)
        m_symbol->option_1 = option;
    const auto *bytes = reinterpret_cast<const unsigned char *>(data.constData());
    m_valid = ZBarcode_Encode(m_symbol.get(), bytes, int(data.size())) == 0;
}

ZintSymbol::~ZintSymbol() = default;

void ZintSymbol::Delete::operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }

int ZintSymbol::width() const { return m_valid ? m_symbol->width : 0; }

int ZintSymbol::rows() const { return m_valid ? m_symbol->rows : 0; }

bool ZintSymbol::dark(int x, int y) const { return (m_symbol->encoded_data[y][x / 8] >> (x % 8)) & 1; }
