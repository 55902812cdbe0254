#pragma once

#include <QByteArray>

#include <memory>

struct zint_symbol;

/// A symbol as libzint encodes it, read module by module. The library draws nothing for us: bars and squares are
/// painted in whole printer dots elsewhere.
class ZintSymbol
{
public:
    /// `kind` is one of zint's BARCODE_ numbers, `option` its option_1 (0: the library's choice).
    ZintSymbol(int kind, const QByteArray &data, int option = 0);
    ~ZintSymbol();

    bool isValid() const { return m_valid; }
    int width() const;
    int rows() const;
    bool dark(int x, int y) const;

private:
    struct Delete
    {
        void operator()(zint_symbol *symbol) const;
    };
    std::unique_ptr<zint_symbol, Delete> m_symbol;
    bool m_valid = false;
};
