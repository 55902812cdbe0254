#pragma once

#include "models/base/Id.h"
#include "models/base/OpId.h"

#include <QByteArrayList>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// An argument of a call, in the text form in which it travels beside the statement. A text that the database could not
/// keep as it is (a NUL, half of a surrogate pair) makes the value invalid; it is never cut or replaced.
class SqlValue
{
public:
    SqlValue(const QString &text);
    SqlValue(bool value);
    SqlValue(int number);
    SqlValue(qint64 number);
    SqlValue(QDate date); ///< NULL when it is none
    SqlValue(const OpId &op);
    SqlValue(const QStringList &texts);
    SqlValue(const QByteArrayList &texts);
    SqlValue(const QList<qint64> &numbers);
    SqlValue(const QJsonObject &object);
    template <typename Tag>
    SqlValue(const Id<Tag> &id)
        : SqlValue(id.value)
    {
    }
    SqlValue(const char *) = delete; // would become a bool
    static SqlValue null() { return SqlValue(QDate()); }

    bool isValid() const { return m_valid; }
    /// Nothing for NULL.
    const char *bytes() const { return m_bytes.isNull() ? nullptr : m_bytes.constData(); }

private:
    bool m_valid = true; // before the bytes, whose making may change it
    QByteArray m_bytes;
};

using SqlValues = QList<SqlValue>;
