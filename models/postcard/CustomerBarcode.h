#pragma once

#include <QList>
#include <QString>

#include <variant>

/// Japan Post's カスタマバーコード: postcode and house number in 67 bars of four states.
class CustomerBarcode
{
public:
    enum class Bar { Full, Ascending, Descending, Timing };

    /// Why a card goes without a barcode. That is legal; a wrong barcode would send the card astray.
    enum class Suppressed {
        PostcodeMalformed, ///< not seven digits
        PostcodeIsGeneral, ///< ends in 00: stands for no town in particular, and the manual forbids a barcode
        DigitsTouch,       ///< two numbers of the address would run into one
        TownUnclear,       ///< a numeral may belong to the town's name
    };

    /// `postalCode`: seven digits, with or without a hyphen, any width. `address`: in one piece, as delivered.
    static std::variant<CustomerBarcode, Suppressed> of(const QString &postalCode, const QString &address);

    const QString &code() const
    {
        return m_code;
    } ///< the postcode's seven digits and the number's at most 13 characters
    const QList<Bar> &bars() const { return m_bars; }

private:
    QString m_code;
    QList<Bar> m_bars;
};
