#pragma once

#include "models/postcard/FormFlaw.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

/// One object of a form file while it is read: each value is asked for once, by key and type, and the first thing that
/// is wrong in the whole file is kept with its path.
class FormObject
{
public:
    FormObject(const QJsonObject &object, const QString &path, std::optional<FormFlaw> &flaw);

    QString text(const QString &key);
    QString textOr(const QString &key, const QString &otherwise);
    /// A number from `least` to `most`.
    double number(const QString &key, double least, double most);
    double numberOr(const QString &key, double otherwise, double least, double most);
    bool flagOr(const QString &key, bool otherwise);
    QJsonObject object(const QString &key);
    bool has(const QString &key) const { return m_object.contains(key); }
    QJsonArray array(const QString &key);
    QJsonArray arrayOr(const QString &key);
    /// The place of the word under `key` in `words`, 0 when it is absent.
    int wordOr(const QString &key, const QStringList &words);

    /// Reports the first key that nobody asked for.
    void refuseOthers();

    QString path(const QString &key) const;
    void report(FormFlaw::Kind kind, const QString &key);

private:
    QJsonValue value(const QString &key, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_path;
    std::optional<FormFlaw> &m_flaw;
    QSet<QString> m_asked;
};
