#include "models/intake/MailItems.h"

#include <QList>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 400;
constexpr qsizetype longestItem = 200;

enum class Item { Name, Both, Symbol, Number, Address };

struct Words
{
    Item item;
    QStringList words; // the longer ones first
};

const QList<Words> &known()
{
    static const QList<Words> all{
        {Item::Both,
         {u"資格情報のお知らせの記号番号"_s, u"保険証の記号番号"_s, u"保険証記号番号"_s, u"被保険者記号番号"_s,
          u"記号・番号"_s, u"記号番号"_s, u"記号と番号"_s, u"記号、番号"_s, u"記号-番号"_s, u"記号/番号"_s}},
        {Item::Name, {u"被保険者氏名"_s, u"被保険者名"_s, u"氏名"_s, u"お名前"_s, u"名前"_s, u"姓名"_s}},
        {Item::Address, {u"自宅住所"_s, u"ご住所"_s, u"現住所"_s, u"送付先住所"_s, u"送付先"_s, u"住所"_s}},
        {Item::Symbol, {u"記号"_s}},
        {Item::Number, {u"番号"_s}},
    };
    return all;
}

bool isMark(QChar c)
{
    static const QString marks = u":：=＝|｜】］])）〉>＞"_s;
    return marks.contains(c);
}

/// Numbering and ornaments in front of a label: "1. ", "①", "・", "【", "> ".
QString bare(const QString &line)
{
    static const QString ornaments = u" 　\t・･*＊-－ー―■□●○◆◇▼▽★☆【［[(（〈<＜>＞"_s;
    qsizetype at = 0;
    const auto isOrnament = [&](QChar c) {
        return ornaments.contains(c) || c.isDigit() || (c.unicode() >= 0x2460 && c.unicode() <= 0x2473) || c == u'.'
            || c == u'．' || c == u'、' || c == u')' || c == u'）';
    };
    while (at < line.size() && isOrnament(line[at]))
        ++at;
    return line.mid(at);
}

/// Behind the label: the value on the same line; false when the label is only the beginning of a sentence.
bool valueBehind(const QString &line, qsizetype length, QString &value)
{
    qsizetype at = length;
    bool marked = false;
    while (at < line.size() && (line[at].isSpace() || isMark(line[at]))) {
        marked = true;
        ++at;
    }
    if (at < line.size() && line[at] == u'(' && !marked) // 氏名(漢字):
        return false;
    value = line.mid(at).trimmed().left(longestItem);
    return marked || at >= line.size();
}

} // namespace

MailItems MailItems::in(const QString &text)
{
    MailItems items;
    QString symbol;
    QString number;
    const auto place = [&](Item item) -> QString & {
        switch (item) {
        case Item::Name: return items.name;
        case Item::Both: return items.symbolNumber;
        case Item::Symbol: return symbol;
        case Item::Number: return number;
        case Item::Address: break;
        }
        return items.address;
    };
    const QStringList lines = text.split(u'\n').mid(0, mostLines);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString line = bare(lines[at]);
        for (const Words &entry : known()) {
            const auto begins = [&line](const QString &word) { return line.startsWith(word); };
            const auto found = std::find_if(entry.words.cbegin(), entry.words.cend(), begins);
            QString value;
            if (found == entry.words.cend() || !valueBehind(line, found->size(), value))
                continue;
            // A label alone has its value on the next line.
            if (value.isEmpty() && at + 1 < lines.size())
                value = lines[at + 1].trimmed().left(longestItem);
            if (place(entry.item).isEmpty())
                place(entry.item) = value;
            break;
        }
    }
    // "記号 1255 番号 3456" on one line.
    if (const qsizetype inside = symbol.indexOf(u"番号"_s); inside > 0 && number.isEmpty()) {
        valueBehind(symbol, inside + 2, number);
        symbol = symbol.left(inside);
    }
    if (items.symbolNumber.isEmpty() && !symbol.trimmed().isEmpty() && !number.trimmed().isEmpty()) {
        while (!symbol.isEmpty() && !symbol.back().isLetterOrNumber())
            symbol.chop(1);
        items.symbolNumber = symbol.trimmed() + u'-' + number.trimmed();
    }
    return items;
}
