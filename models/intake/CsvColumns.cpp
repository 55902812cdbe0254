#include "models/intake/CsvColumns.h"

#include <QHash>

namespace {

QString folded(QStringView header)
{
    QString plain;
    for (const QChar c : header.toString().normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark())
            plain.append(c);
    }
    return plain;
}

} // namespace

std::variant<CsvColumns, CsvFlaw> CsvColumns::of(const CsvRow &header, const QList<CsvColumn> &wanted)
{
    QHash<QString, int> meant;
    for (int i = 0; i < wanted.size(); ++i) {
        for (const QString &name : wanted[i].names)
            meant.insert(folded(name), i);
    }
    CsvColumns columns;
    columns.m_width = header.size();
    columns.m_columns.assign(size_t(wanted.size()), -1);
    QHash<QString, int> seen;
    for (int i = 0; i < header.size(); ++i) {
        const QString name = folded(header.at(i));
        if (name.isEmpty())
            return CsvFlaw{CsvFlaw::Kind::UnnamedColumn, header.line(), i + 1};
        const int place = meant.value(name, -1);
        if (seen.contains(name) || (place >= 0 && columns.m_columns[size_t(place)] >= 0))
            return CsvFlaw{CsvFlaw::Kind::DuplicateColumn, header.line(), i + 1, header.at(i).toString()};
        seen.insert(name, i);
        if (place >= 0)
            columns.m_columns[size_t(place)] = i;
        else
            columns.m_unused.append(header.at(i).toString());
    }
    for (int i = 0; i < wanted.size(); ++i) {
        if (wanted[i].required && columns.m_columns[size_t(i)] < 0)
            return CsvFlaw{CsvFlaw::Kind::MissingColumn, header.line(), 0, wanted[i].key};
    }
    return columns;
}
