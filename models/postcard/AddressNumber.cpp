#include "models/postcard/AddressNumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int numberLength = 13;

const QString kanjiDigits = u"〇一二三四五六七八九"_s;
const QString kanjiTens = u"十百千"_s;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }

// 百一 is 101, 二十 is 20, and 一二 written digit by digit is 12.
QString arabic(const QString &numeral)
{
    qint64 total = 0;
    qint64 pending = 0;
    bool digitPending = false;
    for (const QChar c : numeral) {
        const qsizetype digit = kanjiDigits.indexOf(c);
        if (digit >= 0) {
            pending = pending * 10 + digit;
            digitPending = true;
            continue;
        }
        const qint64 unit = c == u'十' ? 10 : c == u'百' ? 100 : 1000;
        total += (digitPending ? pending : 1) * unit;
        pending = 0;
        digitPending = false;
    }
    return QString::number(total + pending);
}

// A house number goes on with a number, a blank, a hyphen or not at all. Anything else makes it the middle of a name.
bool endsLikeANumber(const QString &text, qsizetype next)
{
    return next >= text.size() || isDigit(text.at(next)) || isLetter(text.at(next)) || text.at(next).isSpace()
        || text.at(next) == u'-' || kanjiDigits.contains(text.at(next)) || kanjiTens.contains(text.at(next));
}

bool numbersTouch(const QString &address)
{
    // The rules drop these marks, which would make one number of the two beside them.
    static const QRegularExpression dropped(u"[0-9][&/・.]+[0-9]"_s);
    return dropped.match(address).hasMatch();
}

bool townHasArabicNumeral(const QString &address)
{
    static const QRegularExpression town(u"[0-9](条|番[町丁]|丁(?![目0-9A-Z\\s〇一二三四五六七八九十百千-]|$))"_s);
    return town.match(address).hasMatch();
}

struct Converted
{
    QString text;
    std::optional<AddressNumber::Doubt> doubt;
};

Converted withArabicNumerals(const QString &address)
{
    static const QRegularExpression numeral(u"([〇一二三四五六七八九十百千]+)(丁目|番地|地割|丁|番|号|線|の|ノ)"_s);
    static const QStringList neverInATown{u"丁目"_s, u"番地"_s, u"地割"_s};

    Converted result;
    qsizetype copied = 0;
    for (auto it = numeral.globalMatch(address); it.hasNext();) {
        const auto match = it.next();
        const qsizetype start = match.capturedStart();
        if (start > 0 && isDigit(address.at(start - 1)))
            result.doubt = AddressNumber::Doubt::DigitsTouch;
        else if (!neverInATown.contains(match.captured(2)) && !endsLikeANumber(address, match.capturedEnd()))
            result.doubt = AddressNumber::Doubt::TownUnclear;
        result.text += address.mid(copied, start - copied) + arabic(match.captured(1));
        copied = match.capturedEnd(1);
    }
    result.text += address.mid(copied);
    return result;
}

QString hyphenated(QString text)
{
    static const QRegularExpression words(u"[A-Z]{2,}"_s);
    static const QRegularExpression floor(u"(?<=[0-9])F"_s);
    static const QRegularExpression rest(u"[^0-9A-Z-]"_s);
    static const QRegularExpression runs(u"-{2,}"_s);
    static const QRegularExpression besideALetter(u"-(?=[A-Z])|(?<=[A-Z])-"_s);
    static const QRegularExpression ends(u"^-+|-+$"_s);

    text.replace(words, u"-"_s);
    text.replace(floor, u"-"_s);
    text.replace(rest, u"-"_s);
    text.replace(runs, u"-"_s);
    text.remove(besideALetter);
    text.remove(ends);
    return text;
}

QString cut(const QString &number)
{
    QString kept;
    int length = 0;
    for (const QChar c : number) {
        if (length >= numberLength)
            break;
        kept += c;
        length += isLetter(c) ? 2 : 1;
    }
    return kept;
}

} // namespace

AddressNumber AddressNumber::in(const QString &address)
{
    static const QRegularExpression dropped(u"[&/・.]"_s);

    // ①, ² and the like turn into digits and would join the ones beside them.
    static const QRegularExpression disguisedDigits(u"\\p{No}"_s);

    AddressNumber number;
    QString text = address.normalized(QString::NormalizationForm_KC).toUpper();
    if (disguisedDigits.match(address).hasMatch() || numbersTouch(text)) {
        number.m_doubt = Doubt::DigitsTouch;
        return number;
    }
    if (townHasArabicNumeral(text)) {
        number.m_doubt = Doubt::TownUnclear;
        return number;
    }
    const Converted converted = withArabicNumerals(text.remove(dropped));
    number.m_doubt = converted.doubt;
    if (!number.m_doubt)
        number.m_text = cut(hyphenated(converted.text));
    return number;
}
