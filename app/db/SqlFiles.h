#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

/// One file of the database's definition.
struct SqlFile
{
    QString path; ///< within the folder
    QByteArray text;

    QByteArray checksum() const; ///< SHA-256, hexadecimal
};

/// A step of the schema, 0001_what.sql.
struct Migration
{
    int number = 0;
    QString name; ///< file name
    SqlFile file;
};

/// The definition of the database: in this program, or in a folder of the same layout.
class SqlFiles
{
    Q_DECLARE_TR_FUNCTIONS(SqlFiles)

public:
    /// An empty folder name means the files in this program.
    explicit SqlFiles(const QString &folder = {});

    SqlFile bootstrap() const;
    QList<Migration> migrations() const; ///< by number; a Problem when a name has none or two have the same
    QList<SqlFile> functions() const;    ///< by path
    QByteArray holidays() const;         ///< lines of date and name, with a tab between
    static QByteArray jointChecksum(const QList<SqlFile> &files);

private:
    SqlFile read(const QString &path) const;

    QString m_folder;
};
