#pragma once

#include <QString>

#include <optional>

/// Takes the 住所表示番号 of the customer barcode out of an address that is written in one piece, after the rules of
/// Japan Post's 郵便番号・バーコードマニュアル. A missing barcode is legal and a wrong one sends a secret astray, so
/// what can be read in two ways gives none.
class AddressNumber
{
public:
    enum class Doubt {
        DigitsTouch, ///< two numbers would run into one: 4三番町, 1・2
        TownUnclear, ///< a numeral that may belong to the town's name, which the postcode stands for: 八丁堀, 北1条
    };

    /// At most 13 characters of the code, of which a letter takes two: digits, hyphens and capital letters. Where the
    /// cut would part a letter's two halves, the letter stays and the encoder keeps its first half.
    static AddressNumber in(const QString &address);

    std::optional<Doubt> doubt() const { return m_doubt; }
    const QString &text() const { return m_text; } ///< empty when there is no number

private:
    std::optional<Doubt> m_doubt;
    QString m_text;
};
