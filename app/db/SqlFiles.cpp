#include "app/db/SqlFiles.h"

#include "app/db/Problem.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QByteArray SqlFile::checksum() const { return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(); }

SqlFiles::SqlFiles(const QString &folder)
    : m_folder(folder.isEmpty() ? u":/madoguchi/database"_s : folder)
{
    if (!QFile::exists(m_folder + "/bootstrap.sql"_L1))
        throw Problem(
            tr("The folder %1 has no bootstrap.sql, so it is not the definition of a database.").arg(m_folder));
}

SqlFile SqlFiles::read(const QString &path) const
{
    QFile file(m_folder + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        throw Problem(tr("The file %1 cannot be read: %2").arg(file.fileName(), file.errorString()));
    return {path, file.readAll()};
}

SqlFile SqlFiles::bootstrap() const { return read(u"bootstrap.sql"_s); }

QByteArray SqlFiles::holidays() const { return read(u"holidays.tsv"_s).text; }

QList<Migration> SqlFiles::migrations() const
{
    static const QRegularExpression shape(u"^([0-9]{4})_[a-z0-9_]+\\.sql$"_s);
    QList<Migration> all;
    const QStringList names = QDir(m_folder + "/migrations"_L1).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto match = shape.match(name);
        if (!match.hasMatch())
            throw Problem(tr("The migration %1 is not named like 0001_what.sql.").arg(name));
        const int number = match.captured(1).toInt();
        if (!all.isEmpty() && all.last().number == number)
            throw Problem(tr("The migrations %1 and %2 have the same number.").arg(all.last().name, name));
        all.append({number, name, read("migrations/"_L1 + name)});
    }
    return all;
}

QList<SqlFile> SqlFiles::functions() const
{
    QStringList paths;
    QDirIterator files(m_folder + "/functions"_L1, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next().mid(m_folder.size() + 1));
    paths.sort();

    QList<SqlFile> all;
    for (const QString &path : std::as_const(paths))
        all.append(read(path));
    return all;
}

QByteArray SqlFiles::jointChecksum(const QList<SqlFile> &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SqlFile &file : files) {
        hash.addData(file.path.toUtf8() + '\0');
        hash.addData(file.checksum());
    }
    return hash.result().toHex();
}
