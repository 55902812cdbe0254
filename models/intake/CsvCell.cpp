#include "models/intake/CsvCell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView starts = u"=+-@＝＋－＠\t\r\n";

bool isPassedOver(QChar c) { return (c.isSpace() && !starts.contains(c)) || c.category() == QChar::Other_Format; }

bool needsGuard(QStringView text) { return text.startsWith(u'\'') || CsvCell::isFormula(text); }

bool isNumberLike(QStringView text)
{
    constexpr QStringView marks = u"-/";
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [&marks](QChar c) {
        return (c >= u'0' && c <= u'9') || marks.contains(c);
    });
}

} // namespace

bool CsvCell::isFormula(QStringView text)
{
    const auto *const first = std::find_if_not(text.cbegin(), text.cend(), isPassedOver);
    return first != text.cend() && (first->isNull() || starts.contains(*first));
}

QString CsvCell::guarded(const QString &text) { return needsGuard(text) ? u'\'' + text : text; }

QString CsvCell::keptForExcel(const QString &text)
{
    constexpr qsizetype exactDigits = 15;
    const bool number = isNumberLike(text) && !text.startsWith(u'-');
    const bool changed
        = text.startsWith(u'0') || text.size() > exactDigits || text.contains(u'-') || text.contains(u'/');
    return number && changed && text != u"0"_s ? u"=\"%1\""_s.arg(text) : guarded(text);
}

QString CsvCell::plain(QStringView field)
{
    if (field.startsWith(u"=\"") && field.endsWith(u'"') && field.size() > 3) {
        const QStringView within = field.sliced(2, field.size() - 3);
        if (!within.contains(u'"'))
            return within.toString();
    }
    if (field.startsWith(u'\'') && needsGuard(field.sliced(1)))
        return field.sliced(1).toString();
    return field.toString();
}
