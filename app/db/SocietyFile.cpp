#include "app/db/SocietyFile.h"

#include "app/db/Database.h"
#include "app/db/Problem.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

SocietyFile::SocietyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Problem(tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        throw Problem(tr("The file %1 is not a JSON object: %2 (at byte %3).")
                          .arg(path, error.errorString(), QString::number(error.offset)));
    }
    m_profile = document.object();
    m_society = m_profile.take("society"_L1).toObject();
}

// A value may say that it is assumed, and why: {"value": …, "assumed": "…"}.
QByteArray SocietyFile::societyValue(const char *key) const
{
    const QJsonValue value = m_society.value(QLatin1String(key));
    return (value.isObject() ? value.toObject().value("value"_L1) : value).toString().toUtf8();
}

QStringList SocietyFile::problems(Database &database) const
{
    static const QList<std::pair<const char *, QRegularExpression>> shapes{
        {"mark", QRegularExpression(u"^[A-Z]{2,3}$"_s)},        {"name", QRegularExpression(u"^.{1,60}$"_s)},
        {"postal_code", QRegularExpression(u"^[0-9]{7}$"_s)},   {"address", QRegularExpression(u"^.{1,120}$"_s)},
        {"telephone", QRegularExpression(u"^[0-9-]{9,15}$"_s)},
    };
    QStringList found;
    for (const auto &[key, shape] : shapes) {
        if (!shape.match(QString::fromUtf8(societyValue(key))).hasMatch())
            found.append("society."_L1 + QLatin1String(key) + ": does not have the shape it must have"_L1);
    }
    const auto rows = database.rows("select field, reason from job.profile_problems($1)",
                                    {QJsonDocument(m_profile).toJson(QJsonDocument::Compact)});
    for (const Database::Row &row : rows)
        found.append(QString::fromUtf8(row.at(0) + ": " + row.at(1)));
    return found;
}

bool SocietyFile::load(Database &database) const
{
    database.rows("select job.load_society($1, $2, $3, $4, $5, $6, $7)",
                  {code().toUtf8(), societyValue("mark"), societyValue("name"), societyValue("postal_code"),
                   societyValue("address"), societyValue("telephone"),
                   QJsonDocument(m_profile).toJson(QJsonDocument::Compact)});
    const auto waiting = database.rows("select from core.profile_change c join core.society s using (society_id) "
                                       "where s.code = $1 and c.state = 'proposed' and c.proposed_by is null",
                                       {code().toUtf8()});
    return waiting.isEmpty();
}
