#include "models/postgres/SqlValue.h"

#include "models/postgres/ArrayLiteral.h"

#include <QJsonDocument>

namespace {

QByteArray encoded(const QString &text, bool &valid)
{
    if (!text.isValidUtf16() || text.contains(QChar::Null))
        valid = false;
    return text.isEmpty() ? QByteArray("") : text.toUtf8(); // empty is not NULL
}

} // namespace

SqlValue::SqlValue(const QString &text)
    : m_bytes(encoded(text, m_valid))
{
}

SqlValue::SqlValue(bool value)
    : m_bytes(value ? "true" : "false")
{
}

SqlValue::SqlValue(int number)
    : m_bytes(QByteArray::number(number))
{
}

SqlValue::SqlValue(qint64 number)
    : m_bytes(QByteArray::number(number))
{
}

SqlValue::SqlValue(QDate date)
    : m_bytes(date.isValid() ? date.toString(Qt::ISODate).toUtf8() : QByteArray())
{
}

SqlValue::SqlValue(const OpId &op)
    : m_bytes(op.text())
{
}

SqlValue::SqlValue(const QStringList &texts)
{
    QByteArrayList elements;
    for (const QString &text : texts)
        elements.append(encoded(text, m_valid));
    m_bytes = arrayLiteral(elements);
}

SqlValue::SqlValue(const QByteArrayList &texts)
    : m_bytes(arrayLiteral(texts))
{
    if (m_bytes.contains('\0'))
        m_valid = false;
}

SqlValue::SqlValue(const QList<qint64> &numbers)
    : m_bytes(arrayLiteral(numbers))
{
}

SqlValue::SqlValue(const QJsonObject &object)
    : m_bytes(QJsonDocument(object).toJson(QJsonDocument::Compact))
{
    // A NUL is \u0000 here, which jsonb refuses; so is half of a surrogate pair.
    for (const auto &value : object)
        encoded(value.toString(), m_valid);
}
