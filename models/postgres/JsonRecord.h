#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

/// A JSON object of an answer, read by its keys like a Row. A null or missing value reads as empty, zero, false or an
/// invalid date.
class JsonRecord
{
public:
    explicit JsonRecord(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QString text(const char *key) const { return value(key).toString(); }
    qint64 integer(const char *key) const { return value(key).toInteger(); }
    int count(const char *key) const { return value(key).toInt(); }
    bool boolean(const char *key) const { return value(key).toBool(); }
    QDate date(const char *key) const;
    /// In UTC.
    QDateTime timestamp(const char *key) const;
    QStringList texts(const char *key) const;
    QList<qint64> integers(const char *key) const;
    QJsonObject object(const char *key) const { return value(key).toObject(); }
    /// Each object of a list, read by `read`.
    template <typename T>
    QList<T> list(const char *key, T (*read)(const JsonRecord &)) const
    {
        QList<T> found;
        for (const QJsonObject &element : objects(key))
            found.append(read(JsonRecord(element)));
        return found;
    }

private:
    QJsonValue value(const char *key) const { return m_object.value(QLatin1String(key)); }
    QList<QJsonObject> objects(const char *key) const;

    QJsonObject m_object;
};
