#include "ui/print/VirtualPrinter.h"

#include <QTest>

using namespace Qt::StringLiterals;

class VirtualPrinterTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsPortsThatLeadToNoPaper_data()
    {
        QTest::addColumn<QString>("port");
        const QStringList ports{
            u"FILE:"_s, u"file:"_s, u"PORTPROMPT:"_s, u"nul:"_s, u"NUL"_s, u"SHRFAX:"_s, u"FAX"_s, u"XPSPort:"_s,
            u"Microsoft.Office.OneNote_16001.14326_x64__8wekyb3d8bbwe_microsoft.onenoteim_S-1-5-21"_s, u"TS001"_s,
            u"TS012"_s, u"PDF24 PDF"_s, u"CubePDF:"_s, u"Documents\\*.pdf"_s, u"C:\\temp\\out.prn"_s, u"D:/spool/x"_s,
            u"\\\\.\\pipe\\printing"_s, u"\\\\server\\share\\out.prn"_s, u"DocuWorksPort"_s, u"XDWPort:"_s,
            u"LPT1:,FILE:"_s, u"USB001, nul:"_s, u"Client:printer#PC"_s,
            // CUPS
            u"cups-pdf:/"_s, u"file:///dev/null"_s, u"file:/var/spool/out"_s, u"boomaga:/"_s, u"hpfax:/net/HP?ip=1"_s,
            u"/dev/null"_s, u"mailto:somebody"_s, u"socket:/dev/null"_s};
        for (const QString &port : ports)
            QTest::newRow(qPrintable(port)) << port;
    }

    void knowsPortsThatLeadToNoPaper()
    {
        QFETCH(QString, port);
        QVERIFY(VirtualPrinter::leadsElsewhere(port));
        QVERIFY(VirtualPrinter::isVirtual({.queue = u"カード用"_s, .driver = u"RICOH SP 6450"_s, .port = port}));
    }

    void knowsPortsOfPrinters_data()
    {
        QTest::addColumn<QString>("port");
        const QStringList ports{
            u"USB001"_s, u"LPT1:"_s, u"COM1:"_s, u"LPT1:,LPT2:"_s, u"IP_192.0.2.7"_s, u"192.0.2.7"_s, u"192.0.2.7_1"_s,
            u"WSD-0a1b2c3d-4e5f-6789-abcd-ef0123456789.0032"_s, u"\\\\print01\\2F-card"_s, u"RICOH_2F"_s, u"TSUKUBA"_s,
            u"nullarbor"_s, u"CNMNP"_s, QString(),
            // CUPS
            u"usb://RICOH/SP%206450?serial=1"_s, u"socket://192.0.2.7:9100"_s, u"lpd://print01.example/lp"_s,
            u"ipp://192.0.2.7/ipp/print"_s, u"ipps://print01.example:631/printers/card"_s,
            u"dnssd://RICOH%20SP._ipp._tcp.local/?uuid=1"_s, u"hp:/usb/HP_LaserJet?serial=1"_s, u"parallel:/dev/lp0"_s,
            u"smb://print01/card"_s, u"implicitclass://card/"_s};
        for (const QString &port : ports)
            QTest::newRow(port.isEmpty() ? "not told" : qPrintable(port)) << port;
    }

    void knowsPortsOfPrinters()
    {
        QFETCH(QString, port);
        QVERIFY(!VirtualPrinter::leadsElsewhere(port));
        QVERIFY(!VirtualPrinter::isVirtual({.queue = u"カード用"_s, .driver = u"RICOH SP 6450"_s, .port = port}));
    }

    void whatTheSystemCallsAFaxIsNoPrinter()
    {
        QVERIFY(VirtualPrinter::isVirtual({.queue = u"総務"_s, .driver = u"X"_s, .port = u"COM3:"_s, .isFax = true}));
    }
};

QTEST_GUILESS_MAIN(VirtualPrinterTest)
#include "VirtualPrinterTest.moc"
