#pragma once

#include "models/intake/CsvColumns.h"
#include "models/intake/CsvFile.h"

#include <QCoreApplication>

#include <functional>

/// A roster as a file: its columns found by their headings, its rows as the records that job.add_roster_lines takes.
class RosterFile : private CsvSink
{
    Q_DECLARE_TR_FUNCTIONS(RosterFile)

public:
    struct Block
    {
        qint64 first = 0; ///< line of the first row
        qint64 last = 0;
        QString records;
    };
    using OnBlock = std::function<void(const Block &)>;

    RosterFile(const QString &path, CsvFile::Manner manner);

    /// Hands block after block over; what `onBlock` throws ends the reading. Throws Problem, which names line, column
    /// and remedy, when the file is broken.
    CsvFile::Outcome read(const OnBlock &onBlock);

    /// The file's column for a field of the database, from 1; 0 when there is none. After read().
    int columnOf(const QString &field) const;
    /// A field of the database as a heading.
    static QString heading(const QString &field);
    /// Headings of the file that are not taken over.
    QStringList unused() const { return m_columns.unused(); }

private:
    std::optional<CsvFlaw> header(const CsvRow &header) override;
    std::optional<CsvFlaw> row(const CsvRow &row) override;
    bool isCancelled(qint64 bytesRead, qint64 bytes) override;

    void hand();
    QString sentence(const CsvFlaw &flaw) const;

    static constexpr int rowsInBlock = 10000;

    QString m_path;
    CsvFile::Manner m_manner;
    CsvColumns m_columns;
    OnBlock m_onBlock;
    Block m_block;
    int m_rows = 0;
};
