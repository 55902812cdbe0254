#include "models/postcard/FormObject.h"

using namespace Qt::StringLiterals;

FormObject::FormObject(const QJsonObject &object, const QString &path, std::optional<FormFlaw> &flaw)
    : m_object(object)
    , m_path(path)
    , m_flaw(flaw)
{
}

QString FormObject::path(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }

void FormObject::report(FormFlaw::Kind kind, const QString &key)
{
    if (!m_flaw)
        m_flaw = FormFlaw{kind, path(key)};
}

QJsonValue FormObject::value(const QString &key, QJsonValue::Type type)
{
    m_asked.insert(key);
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        report(FormFlaw::Kind::Missing, key);
    else if (found.type() != type)
        report(FormFlaw::Kind::WrongType, key);
    return found;
}

QString FormObject::text(const QString &key)
{
    const QString found = value(key, QJsonValue::String).toString();
    if (found.isEmpty())
        report(FormFlaw::Kind::Missing, key);
    return found;
}

QString FormObject::textOr(const QString &key, const QString &otherwise)
{
    m_asked.insert(key);
    return m_object.contains(key) ? value(key, QJsonValue::String).toString() : otherwise;
}

double FormObject::number(const QString &key, double least, double most)
{
    const double found = value(key, QJsonValue::Double).toDouble();
    if (found < least || found > most)
        report(FormFlaw::Kind::OutOfRange, key);
    return found;
}

double FormObject::numberOr(const QString &key, double otherwise, double least, double most)
{
    m_asked.insert(key);
    return m_object.contains(key) ? number(key, least, most) : otherwise;
}

bool FormObject::flagOr(const QString &key, bool otherwise)
{
    m_asked.insert(key);
    return m_object.contains(key) ? value(key, QJsonValue::Bool).toBool() : otherwise;
}

QJsonObject FormObject::object(const QString &key) { return value(key, QJsonValue::Object).toObject(); }

QJsonArray FormObject::array(const QString &key) { return value(key, QJsonValue::Array).toArray(); }

QJsonArray FormObject::arrayOr(const QString &key)
{
    m_asked.insert(key);
    return m_object.contains(key) ? array(key) : QJsonArray();
}

int FormObject::wordOr(const QString &key, const QStringList &words)
{
    const qsizetype place = words.indexOf(textOr(key, words.first()));
    if (place < 0)
        report(FormFlaw::Kind::Unknown, key);
    return int(qMax(place, qsizetype(0)));
}

void FormObject::refuseOthers()
{
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key))
            report(FormFlaw::Kind::Unknown, key);
    }
}
