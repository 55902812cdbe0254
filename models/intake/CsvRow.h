#pragma once

#include <QStringView>

#include <string>
#include <vector>

/// One row while it is read. Its fields are views that last until the next row begins.
class CsvRow
{
public:
    qint64 line() const { return m_line; } ///< where the row begins, from 1
    int size() const { return int(m_ends.size()); }
    QStringView at(int column) const
    {
        const size_t begin = column == 0 ? 0 : m_ends[size_t(column) - 1];
        return QStringView(m_text).sliced(qsizetype(begin), qsizetype(m_ends[size_t(column)] - begin));
    }
    bool hasNul() const { return m_text.find(u'\0') != std::u16string::npos; }

private:
    friend class CsvParser;

    qint64 m_line = 1;
    std::u16string m_text;      // the fields, one behind the other
    std::vector<size_t> m_ends; // where each ends
};
