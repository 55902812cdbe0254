#include "app/DeployedFolder.h"

#include "tests/app/OpenToAll.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Comes with the system, and nobody but its administrators can change it.
QString systemFile()
{
#ifdef Q_OS_WIN
    return u"C:/windows/system32/kernel32.dll"_s;
#else
    return u"/etc/passwd"_s;
#endif
}

bool write(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("{}") == 2;
}

} // namespace

class DeployedFolderTest final : public QObject
{
    Q_OBJECT

private slots:
    void isTheSystemsOwnPlaceWhateverTheEnvironmentSays()
    {
        const QString before = DeployedFolder::path();
        qputenv("ProgramData", "C:\\elsewhere");
        qputenv("ALLUSERSPROFILE", "C:\\elsewhere");
        qputenv("XDG_CONFIG_DIRS", "/elsewhere");
        QCOMPARE(DeployedFolder::path(), before);
        QVERIFY(!before.contains(u"elsewhere"_s));
        QVERIFY(before.endsWith(u"adoguchi"_s));
    }

    void aFileOfTheSystemIsSafe()
    {
        const auto breach = DeployedFolder::breachOf(systemFile());
        QVERIFY2(!breach, qPrintable(breach ? breach->path + u" by "_s + breach->who : QString()));
    }

    void aFileThatEverybodyCanWriteIsNot()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"表ソ能.json"_s);
        QVERIFY(write(path));
        QVERIFY(openToAll(path));
        QVERIFY(DeployedFolder::breachOf(path));
    }

    void aFolderThatEverybodyCanWriteIsNoneForASafeFile()
    {
        const QTemporaryDir folder;
        const QString inner = folder.filePath(u"inner"_s);
        QVERIFY(QDir().mkdir(inner));
        QVERIFY(write(inner + u"/servers.json"_s));
        QVERIFY(openToAll(inner));
        const auto breach = DeployedFolder::breachOf(inner + u"/servers.json"_s);
        QVERIFY(breach);
        QVERIFY2(inner.startsWith(breach->path), qPrintable(breach->path)); // it, or what lies above it
    }
};

QTEST_GUILESS_MAIN(DeployedFolderTest)
#include "DeployedFolderTest.moc"
