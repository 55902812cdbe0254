#include "models/domain/CardSerial.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// ISO 7064 MOD 11,10 over decimal digits; a letter counts as two digits, A = 10 … Z = 35.
QChar checkDigit(const QString &mark, const QString &digits)
{
    QString all;
    for (const QChar letter : mark)
        all += QString::number(letter.unicode() - u'A' + 10);
    all += digits;

    int product = 10;
    for (const QChar digit : all) {
        int sum = (product + digit.digitValue()) % 10;
        if (sum == 0)
            sum = 10;
        product = sum * 2 % 11;
    }
    return QChar(u'0' + (11 - product) % 10);
}

QString written(const QString &mark, const QString &digits)
{
    return u"%1-%2-%3"_s.arg(mark, digits, checkDigit(mark, digits));
}

QRegularExpressionMatch readShape(const QString &typed)
{
    static const QRegularExpression separators(u"[\\s\\-\u2010-\u2015\u2212\u30FC\uFF70]"_s);
    static const QRegularExpression shape(u"^([A-Z]{2,3})([0-9]{7})([0-9])$"_s);
    return shape.match(typed.normalized(QString::NormalizationForm_KC).remove(separators).toUpper());
}

} // namespace

CardSerial CardSerial::of(const QString &mark, qint64 number)
{
    return CardSerial(written(mark, QString::number(number).rightJustified(7, u'0')));
}

std::optional<CardSerial> CardSerial::parse(const QString &typed)
{
    const auto match = readShape(typed);
    if (!match.hasMatch() || checkDigit(match.captured(1), match.captured(2)) != match.captured(3).at(0))
        return {};
    return CardSerial(written(match.captured(1), match.captured(2)));
}

bool CardSerial::isShapedLikeOne(const QString &typed) { return readShape(typed).hasMatch(); }
