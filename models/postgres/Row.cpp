#include "models/postgres/Row.h"

#include "models/postgres/ArrayLiteral.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <libpq-fe.h>

int Row::countIn(const pg_result *answer) { return PQntuples(answer); }

// The bytes stay in the answer; the view is good while the row is read.
QByteArray Row::value(const char *column) const
{
    const int number = PQfnumber(m_answer, column);
    if (number < 0) {
        m_complete = false;
        return {};
    }
    return QByteArray::fromRawData(PQgetvalue(m_answer, m_row, number), PQgetlength(m_answer, m_row, number));
}

QString Row::text(const char *column) const { return QString::fromUtf8(value(column)); }

QStringList Row::texts(const char *column) const
{
    QStringList texts;
    for (const QByteArray &element : arrayElements(value(column)))
        texts.append(QString::fromUtf8(element));
    return texts;
}

qint64 Row::integer(const char *column) const
{
    const QByteArray digits = value(column);
    if (digits.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    m_complete = m_complete && isNumber;
    return number;
}

bool Row::boolean(const char *column) const { return value(column) == "t"; }

QDate Row::date(const char *column) const { return QDate::fromString(text(column), Qt::ISODate); }

QDateTime Row::timestamp(const char *column) const
{
    // The session's time zone is UTC and its style ISO: 2026-04-01 09:30:00.123456+00
    QString text = this->text(column);
    if (!text.endsWith(QLatin1String("+00")))
        return {};
    text.chop(3);
    text.replace(u' ', u'T');
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QJsonObject Row::object(const char *column) const
{
    const auto document = QJsonDocument::fromJson(value(column));
    m_complete = m_complete && document.isObject();
    return document.object();
}

QJsonObject Row::json() const
{
    if (PQnfields(m_answer) != 1) {
        m_complete = false;
        return {};
    }
    const auto document = QJsonDocument::fromJson(
        QByteArray::fromRawData(PQgetvalue(m_answer, m_row, 0), PQgetlength(m_answer, m_row, 0)));
    m_complete = m_complete && document.isObject();
    return document.object();
}
