#include "models/postgres/JsonRecord.h"

#include <QJsonArray>

QDate JsonRecord::date(const char *key) const { return QDate::fromString(text(key), Qt::ISODate); }

QDateTime JsonRecord::timestamp(const char *key) const
{
    return QDateTime::fromString(text(key), Qt::ISODateWithMs).toUTC();
}

QStringList JsonRecord::texts(const char *key) const
{
    QStringList found;
    const QJsonArray elements = value(key).toArray();
    for (const auto &element : elements)
        found.append(element.toString());
    return found;
}

QList<qint64> JsonRecord::integers(const char *key) const
{
    QList<qint64> found;
    const QJsonArray elements = value(key).toArray();
    for (const auto &element : elements)
        found.append(element.toInteger());
    return found;
}

QList<QJsonObject> JsonRecord::objects(const char *key) const
{
    QList<QJsonObject> found;
    const QJsonArray elements = value(key).toArray();
    for (const auto &element : elements)
        found.append(element.toObject());
    return found;
}
