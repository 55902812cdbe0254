#pragma once

#include "models/intake/CsvFile.h"

#include <QStringList>

/// Keeps what is read, for the tests.
class CollectedCsv final : public CsvSink
{
public:
    std::optional<CsvFlaw> header(const CsvRow &row) override
    {
        headers = fieldsOf(row);
        return refusedAtOnce;
    }
    std::optional<CsvFlaw> row(const CsvRow &row) override
    {
        rows.append(fieldsOf(row));
        return {};
    }
    std::optional<CsvFlaw> brokenRow(const CsvFlaw &flaw) override
    {
        broken.append(flaw);
        return collectsBroken ? std::nullopt : std::optional(flaw);
    }
    bool isCancelled(qint64 read, qint64 bytes) override
    {
        asked.append(read);
        size = bytes;
        return cancelledAt >= 0 && read >= cancelledAt;
    }

    QStringList headers;
    QList<QStringList> rows;
    QList<CsvFlaw> broken;
    QList<qint64> asked; // how many bytes had been read each time
    qint64 size = 0;
    qint64 cancelledAt = -1;
    bool collectsBroken = false;
    std::optional<CsvFlaw> refusedAtOnce;

private:
    static QStringList fieldsOf(const CsvRow &row)
    {
        QStringList fields;
        for (int i = 0; i < row.size(); ++i)
            fields.append(row.at(i).toString());
        return fields;
    }
};
