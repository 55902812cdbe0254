#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>
#include <QStringList>

class Database;

/// A society's file: what stands on its letters (under "society"), and its profile (everything else).
class SocietyFile
{
    Q_DECLARE_TR_FUNCTIONS(SocietyFile)

public:
    /// A Problem when the file cannot be read or is no JSON object.
    explicit SocietyFile(const QString &path);

    QString code() const { return m_profile.value(QLatin1String("code")).toString(); }
    /// One line per problem, "field: reason", as the database sees it.
    QStringList problems(Database &database) const;
    /// Enters the society or brings it up to date. The file must have no problems. False: the profile is in use and the
    /// file's is another one, which now waits for the society's own approval.
    bool load(Database &database) const;

private:
    QByteArray societyValue(const char *key) const;

    QJsonObject m_society;
    QJsonObject m_profile;
};
