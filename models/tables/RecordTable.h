#pragma once

#include "models/tables/Column.h"
#include "models/tables/RecordTableBase.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <algorithm>
#include <optional>
#include <span>

/// A table of records whose columns are declared in one list. A concrete table gives the list, the translation context
/// of its titles, and how a record is numbered; it has no data() of its own.
template <typename Record>
class RecordTable : public RecordTableBase
{
public:
    using Columns = std::span<const Column<Record>>;
    using Number = qint64 (*)(const Record &);

    /// The answer to a new question: everything before is forgotten, nothing is marked.
    void setRecords(QList<Record> records)
    {
        beginResetModel();
        unmarkAll();
        m_records = std::move(records);
        endResetModel();
    }

    /// The answer to the same question, asked again: rows keep their identity, so that selection and scroll stay where
    /// they are, and what arrived or changed is marked for a moment.
    void refresh(const QList<Record> &records)
    {
        removeMissing(records);
        int row = 0;
        for (const Record &record : records) {
            if (place(record, row))
                ++row;
        }
    }

    const QList<Record> &records() const { return m_records; }
    const Record &record(int row) const { return m_records.at(row); }

    /// The row of a record's number; -1 when it is not here.
    int rowOf(qint64 id) const
    {
        const auto has = [&](const Record &record) { return m_number(record) == id; };
        const auto found = std::find_if(m_records.cbegin(), m_records.cend(), has);
        return found == m_records.cend() ? -1 : int(found - m_records.cbegin());
    }

    std::optional<Record> find(qint64 id) const
    {
        const int row = rowOf(id);
        return row < 0 ? std::optional<Record>() : record(row);
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_records.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Record &record = m_records.at(index.row());
        switch (role) {
        case IdRole: return m_number(record);
        case ChangedRole: return isMarked(m_number(record));
        default: return m_columns[size_t(index.column())].value(record, role);
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Record> &column = m_columns[size_t(section)];
        if (role == Qt::TextAlignmentRole)
            return int(column.alignment);
        if (role == ColumnKeyRole)
            return QString::fromLatin1(column.title);
        return role == Qt::DisplayRole ? QCoreApplication::translate(m_context, column.title) : QVariant();
    }

protected:
    /// `columns` and `context` must outlive the table; `number` must be the same for a record as long as it lives.
    RecordTable(Columns columns, const char *context, Number number, QObject *parent)
        : RecordTableBase(parent)
        , m_columns(columns)
        , m_context(context)
        , m_number(number)
    {
    }

    QList<Record> m_records;

private:
    void removeMissing(const QList<Record> &wanted)
    {
        QSet<qint64> ids;
        for (const Record &record : wanted)
            ids.insert(m_number(record));
        for (int row = int(m_records.size()) - 1; row >= 0; --row) {
            if (ids.contains(m_number(m_records.at(row))))
                continue;
            beginRemoveRows({}, row, row);
            m_records.removeAt(row);
            endRemoveRows();
        }
    }

    /// Brings `wanted` to `row`; all rows before it are in place already. False for a number that stands there twice.
    bool place(const Record &wanted, int row)
    {
        const qint64 id = m_number(wanted);
        const bool there = row < int(m_records.size()) && m_number(m_records.at(row)) == id;
        const int now = there ? row : rowOf(id);
        if (now >= 0 && now < row)
            return false;
        if (now < 0) {
            mark(id);
            beginInsertRows({}, row, row);
            m_records.insert(row, wanted);
            endInsertRows();
            return true;
        }
        if (now != row) {
            beginMoveRows({}, now, now, {}, row);
            m_records.move(now, row);
            endMoveRows();
        }
        if (!(m_records.at(row) == wanted)) {
            mark(id);
            m_records[row] = wanted;
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
        return true;
    }

    Columns m_columns;
    const char *m_context;
    Number m_number;
};
