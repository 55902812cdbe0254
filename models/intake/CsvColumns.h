#pragma once

#include "models/intake/CsvFlaw.h"
#include "models/intake/CsvRow.h"

#include <QStringList>

#include <variant>
#include <vector>

/// A column that a reader wants, and the headers that mean it.
struct CsvColumn
{
    QString key;
    QStringList names;
    bool required = false;
};

/// Which field of a row belongs to which wanted column. Headers are compared as people read them: any width, any case,
/// without blanks and brackets.
class CsvColumns
{
public:
    /// Refuses a header in which a required column is missing, or one that is named twice or not at all.
    static std::variant<CsvColumns, CsvFlaw> of(const CsvRow &header, const QList<CsvColumn> &wanted);

    /// How many fields every row must have.
    int width() const { return m_width; }
    /// The field of a wanted column, by its place in `wanted`; a null view when the file has no such column.
    QStringView field(const CsvRow &row, int wanted) const
    {
        const int column = m_columns[size_t(wanted)];
        return column < 0 ? QStringView() : row.at(column);
    }
    /// Number of the wanted column's field in the file, from 1; 0 when the file has none.
    int columnOf(int wanted) const { return m_columns[size_t(wanted)] + 1; }
    /// Headers that mean nothing that was wanted.
    const QStringList &unused() const { return m_unused; }

private:
    int m_width = 0;
    std::vector<int> m_columns; // by place in `wanted`; -1 for none
    QStringList m_unused;
};
