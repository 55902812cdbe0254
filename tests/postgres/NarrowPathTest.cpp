#include "models/postgres/NarrowPath.h"

#include "models/postgres/ConnectParameters.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// libpq takes the path of a certificate as bytes. Japanese names have two traps: in the code page of Japanese Windows
/// the second byte of 表, ソ and 能 is a backslash, and 髙, 𠮷 and emoji are not in every code page.
class NarrowPathTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void aCLibraryOpensTheFile_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"root.pem"_s, u"a b's.pem"_s, u"表示/ソ能.pem"_s, u"髙橋/予算表.pem"_s,
                                    u"𠮷野家/🗝.pem"_s, u"Müller/дом.pem"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void aCLibraryOpensTheFile()
    {
        QFETCH(QString, name);
        const QString path = made(name);
        const auto narrow = narrowPath(path);
        QVERIFY(narrow);
        std::FILE *file = std::fopen(narrow->constData(), "rb");
        QVERIFY2(file, narrow->constData());
        char read[16] = "";
        const auto length = std::fread(read, 1, sizeof read, file);
        std::fclose(file);
        QCOMPARE(QByteArray(read, qsizetype(length)), QByteArray("certificate"));
    }

    void theDriversOptionsKeepItsBytes_data() { aCLibraryOpensTheFile_data(); }

    // The driver turns the options into bytes again, so what libpq unquotes has to be what was put in.
    void theDriversOptionsKeepItsBytes()
    {
        QFETCH(QString, name);
        const Server server{.name = {},
                            .host = u"192.0.2.1"_s,
                            .database = u"madoguchi"_s,
                            .rootCertificate = made(name),
                            .demoStaff = {}};
        const auto parameters = connectParameters(server, QHostAddress(u"192.0.2.1"_s), 5s);
        QVERIFY(parameters);
        const QByteArray options = connectOptions(*parameters).toLocal8Bit();
        const qsizetype from = options.indexOf("sslrootcert='") + qsizetype(qstrlen("sslrootcert='"));
        QByteArray unquoted;
        for (qsizetype at = from; options.at(at) != '\''; ++at)
            unquoted += options.at(at) == '\\' ? options.at(++at) : options.at(at);
        QCOMPARE(unquoted, *narrowPath(server.rootCertificate));
    }

private:
    QString made(const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
            return {};
        file.write("certificate");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(NarrowPathTest)
#include "NarrowPathTest.moc"
