#pragma once

#include <QBitArray>
#include <QString>

/// A QR code as a square of modules, without its quiet zone.
class QrCode
{
public:
    /// `text` in ASCII. Error correction Q: a quarter of the code may be smudged by the sealing rollers.
    static QrCode of(const QString &text);

    /// Modules along one side; 0 when `text` could not be encoded.
    int side() const { return m_side; }
    bool dark(int x, int y) const { return m_modules.at(y * m_side + x); }

private:
    int m_side = 0;
    QBitArray m_modules;
};
