#pragma once

#include <QString>

#include <optional>

/// The number outside the seal: society mark (two or three letters), seven digits, check digit (ISO 7064 MOD 11,10),
/// written MK-0001234-5. Same rule as core.card_serial in the database; tests hold both against each other.
class CardSerial
{
public:
    static CardSerial of(const QString &mark, qint64 number);

    /// Reads what a person typed or a scanner sent: any width, any case, hyphens and blanks anywhere. Nothing when the
    /// shape is wrong or the check digit does not fit.
    static std::optional<CardSerial> parse(const QString &typed);
    /// True when letters and digits stand where a serial has them, whatever the check digit says.
    static bool isShapedLikeOne(const QString &typed);

    const QString &text() const { return m_text; }
    friend bool operator==(const CardSerial &, const CardSerial &) = default;

private:
    explicit CardSerial(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};
