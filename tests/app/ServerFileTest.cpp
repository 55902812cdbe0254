#include "app/ServerFile.h"

#include "tests/app/OpenToAll.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray production
    = R"({"servers":[{"name":"db1","host":"db1.example.invalid","port":5433,"database":"madoguchi",
    "root_certificate":"/etc/madoguchi/root.pem"}]})";

ServerFile::Content parse(const QByteArray &text) { return ServerFile::parse(text, u"/etc/x.json"_s); }

} // namespace

class ServerFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/表示XXXXXX"_s); }

    void readsWhatTheInstallerLaysDown()
    {
        QFile file(QStringLiteral(SERVERS_EXAMPLE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
#ifndef Q_OS_WIN
        text.replace("\"C:/", "\"/"); // what is absolute there is not here
#endif
        const ServerFile::Content content = parse(text);
        QVERIFY2(!content.problem, content.problem ? qPrintable(content.problem->what) : "");
        QCOMPARE(content.servers.size(), 1);
        QVERIFY(!content.servers.first().demo);
    }

    void readsWhatAServerNeeds()
    {
        const ServerFile::Content content = parse(production);
        QVERIFY(!content.problem);
        QCOMPARE(content.servers.size(), 1);
        const Server &server = content.servers.first();
        QCOMPARE(server.name, u"db1"_s);
        QCOMPARE(server.host, u"db1.example.invalid"_s);
        QCOMPARE(server.port, 5433);
        QCOMPARE(server.database, u"madoguchi"_s);
        QCOMPARE(server.rootCertificate, u"/etc/madoguchi/root.pem"_s);
        QVERIFY(!server.demo);
    }

    void readsTheStaffOfADemo()
    {
        const ServerFile::Content content
            = parse(R"({"servers":[{"name":"demo","host":"127.0.0.1","database":"m","demo":true,
            "demo_staff":[{"login":"st_000001","password":"x","name":"山手 花子","duties":["clerk"]}]}]})");
        QVERIFY(!content.problem);
        QCOMPARE(content.servers.first().port, 5432);
        QCOMPARE(content.servers.first().demoStaff.first().name, u"山手 花子"_s);
        QCOMPARE(content.servers.first().demoStaff.first().duties, QStringList{u"clerk"_s});
    }

    void aMistakeIsNamedWithItsPlaceAndNoServerIsUsed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        const auto server = [](const char *fields) {
            return QByteArray(R"({"servers":[{"name":"a","host":"h","database":"d","root_certificate":"/r")") + fields
                + "}]}";
        };
        QTest::addRow("no JSON") << QByteArray("servers: x") << u"byte"_s;
        QTest::addRow("an array") << QByteArray("[]") << u"servers"_s;
        QTest::addRow("no server") << QByteArray(R"({"servers":[]})") << u"servers"_s;
        QTest::addRow("unknown key at the top") << QByteArray(R"({"servers":[],"x":1})") << u"x"_s;
        QTest::addRow("an option of libpq") << server(R"(,"sslmode":"disable")") << u"servers[0].sslmode"_s;
        QTest::addRow("port as text") << server(R"(,"port":"5432")") << u"servers[0].port"_s;
        QTest::addRow("port too high") << server(R"(,"port":70000)") << u"servers[0].port"_s;
        QTest::addRow("demo as text") << server(R"(,"demo":"yes")") << u"servers[0].demo"_s;
        QTest::addRow("not an object") << QByteArray(R"({"servers":["a"]})") << u"servers[0]"_s;
        QTest::addRow("no host") << QByteArray(R"({"servers":[{"name":"a","database":"d","root_certificate":"/r"}]})")
                                 << u"servers[0].host"_s;
        QTest::addRow("no certificate") << QByteArray(R"({"servers":[{"name":"a","host":"h","database":"d"}]})")
                                        << u"servers[0].root_certificate"_s;
        QTest::addRow("certificate by a relative path")
            << QByteArray(R"({"servers":[{"name":"a","host":"h","database":"d","root_certificate":"r.pem"}]})")
            << u"servers[0].root_certificate"_s;
        QTest::addRow("passwords outside a demo")
            << server(R"(,"demo_staff":[{"login":"a","password":"b","name":"c"}])") << u"servers[0].demo_staff"_s;
        QTest::addRow("a demo elsewhere without a certificate")
            << QByteArray(R"({"servers":[{"name":"a","host":"192.0.2.1","database":"d","demo":true}]})")
            << u"servers[0].host"_s;
        QTest::addRow("no list of printers")
            << server("").chopped(1) + R"(,"card_printers":"x"})" << u"card_printers"_s;
        QTest::addRow("a printer without a queue")
            << server("").chopped(1) + R"(,"card_printers":[{"driver":"x"}]})" << u"card_printers[0].queue"_s;
        QTest::addRow("unknown key of a printer")
            << server("").chopped(1) + R"(,"card_printers":[{"queue":"x","name":"y"}]})" << u"card_printers[0].name"_s;
        QTest::addRow("capture as text") << server("").chopped(1) + R"(,"screen_capture":"yes"})"
                                         << u"screen_capture"_s;
        QTest::addRow("a NUL") << server(R"(,"port":5432,"demo":false)").replace("\"h\"", R"("h\u0000x")")
                               << u"servers[0].host"_s;
        QTest::addRow("unknown key of a person")
            << QByteArray(R"({"servers":[{"name":"a","host":"::1","database":"d","demo":true,
                "demo_staff":[{"login":"a","password":"b","name":"c","role":"x"}]}]})")
            << u"servers[0].demo_staff[0].role"_s;
    }

    void aMistakeIsNamedWithItsPlaceAndNoServerIsUsed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const ServerFile::Content content = parse(text);
        QVERIFY(content.servers.isEmpty());
        QVERIFY(content.problem);
        QVERIFY(!content.problem->what.isEmpty());
        QVERIFY2(content.problem->where.contains(u"/etc/x.json"_s), qPrintable(content.problem->where));
        QVERIFY2(content.problem->where.contains(place), qPrintable(content.problem->where));
    }

    void moreThanSixtyFourKilobytesAreNotRead()
    {
        const ServerFile::Content content = parse(QByteArray(64 * 1024 + 1, ' '));
        QVERIFY(content.problem);
        QVERIFY(parse(production + QByteArray(64 * 1024 - production.size(), ' ')).servers.size() == 1);
    }

    void readsWhatTheWorkstationMayDo()
    {
        const ServerFile::Content silent = parse(production);
        QVERIFY(silent.workstation.cardPrinters.isEmpty());
        QVERIFY(!silent.workstation.screenCaptureAllowed);

        const ServerFile::Content content
            = parse(production.chopped(1) + R"(,"screen_capture":true,"card_printers":[{"queue":"カード"},
            {"queue":"2F","driver":"RICOH SP 6450","port":"USB001"}]})");
        QVERIFY(!content.problem);
        QVERIFY(content.workstation.screenCaptureAllowed);
        const QList<CardPrinter> printers{{u"カード"_s, {}, {}}, {u"2F"_s, u"RICOH SP 6450"_s, u"USB001"_s}};
        QCOMPARE(content.workstation.cardPrinters, printers);
    }

    void loadsFromDiskWithoutKeepingTheCallerWaiting()
    {
        write(u"root.pem"_s, "certificate");
        write(u"servers.json"_s, withCertificate(file(u"root.pem"_s)));
        const ServerFile::Content content = load(false);
        QVERIFY2(!content.problem, content.problem ? qPrintable(content.problem->what) : "");
        QCOMPARE(content.servers.size(), 1);
    }

    void aMissingFileIsSaidWithItsPath()
    {
        const ServerFile::Content content = load(false);
        QVERIFY(content.problem->what.contains(u"no list"_s));
        QCOMPARE(content.problem->where, file(u"servers.json"_s));
    }

    void aMissingCertificateIsSaidWithItsPath()
    {
        write(u"servers.json"_s, withCertificate(file(u"root.pem"_s)));
        const ServerFile::Content content = load(false);
        QVERIFY(content.servers.isEmpty());
        QVERIFY(content.problem->what.contains(file(u"root.pem"_s)));
        QVERIFY(content.problem->where.contains(u"servers[0].root_certificate"_s));
    }

    void whatOthersCanChangeIsNotTakenFromWhereItIsDeployed_data()
    {
        QTest::addColumn<QString>("open");
        QTest::addRow("the list") << u"servers.json"_s;
        QTest::addRow("the certificate") << u"root.pem"_s;
    }

    void whatOthersCanChangeIsNotTakenFromWhereItIsDeployed()
    {
        QFETCH(QString, open);
        write(u"root.pem"_s, "certificate");
        write(u"servers.json"_s, withCertificate(file(u"root.pem"_s)));
        QVERIFY(openToAll(file(open)));
        const ServerFile::Content content = load(true);
        QVERIFY(content.servers.isEmpty());
        QVERIFY(content.problem->what.contains(u"false server"_s));
        QCOMPARE(load(false).servers.size(), 1); // given on the command line it is the person's own affair
    }

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &text)
    {
        QFile written(file(name));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(text);
    }

    static QByteArray withCertificate(const QString &path)
    {
        QByteArray text = production;
        return text.replace("/etc/madoguchi/root.pem", path.toUtf8());
    }

    ServerFile::Content load(bool deployed)
    {
        const QFuture<ServerFile::Content> loading = ServerFile::load(file(u"servers.json"_s), deployed);
        return QTest::qWaitFor([&] { return loading.isFinished(); }) ? loading.result() : ServerFile::Content();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(ServerFileTest)
#include "ServerFileTest.moc"
