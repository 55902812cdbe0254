#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

struct pg_result;

/// One row of an answer, read by the names of its columns. A column that is not there marks the answer as one of
/// another schema version instead of reading as empty. NULL reads as empty, zero, false or an invalid date.
class Row
{
public:
    /// `complete` becomes false when a column is missing or cannot be read; it must outlive the row.
    Row(const pg_result *answer, int row, bool &complete)
        : m_answer(answer)
        , m_row(row)
        , m_complete(complete)
    {
    }

    /// How many rows an answer has.
    static int countIn(const pg_result *answer);

    QString text(const char *column) const;
    qint64 integer(const char *column) const;
    int count(const char *column) const { return int(integer(column)); }
    bool boolean(const char *column) const;
    QDate date(const char *column) const;
    /// In UTC.
    QDateTime timestamp(const char *column) const;
    /// A text[].
    QStringList texts(const char *column) const;
    /// The object in a column of jsonb.
    QJsonObject object(const char *column) const;
    /// The object in the only column of a function that returns jsonb.
    QJsonObject json() const;

private:
    QByteArray value(const char *column) const;

    const pg_result *m_answer;
    int m_row;
    bool &m_complete;
};
