#include "ui/print/PrinterCatalog.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Refusal = PrinterOffer::Refusal;

class PrinterCatalogTest final : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoPrinter_data()
    {
        QTest::addColumn<PrinterFacts>("printer");
        const auto row = [](const QString &queue, const QString &model) {
            QTest::newRow(qPrintable(queue)) << PrinterFacts{.queue = queue, .description = queue, .driver = model};
        };
        row(u"Microsoft Print to PDF"_s, u"Microsoft Print To PDF"_s);
        row(u"Microsoft XPS Document Writer"_s, u"Microsoft XPS Document Writer v4"_s);
        row(u"OneNote (Desktop)"_s, u"Send to Microsoft OneNote 16 Driver"_s);
        row(u"OneNote for Windows 10"_s, u"Microsoft Software Printer Driver"_s);
        row(u"Fax"_s, u"Microsoft Shared Fax Driver"_s);
        row(u"Adobe PDF"_s, u"Adobe PDF Converter"_s);
        row(u"CubePDF"_s, u"CubePDF"_s);
        row(u"PDF24"_s, u"PDF24"_s);
        row(u"CutePDF Writer"_s, u"CutePDF Writer v4.0"_s);
        row(u"doPDF 11"_s, u"doPDF"_s);
        row(u"PDFCreator"_s, u"PDFCreator"_s);
        row(u"cups-pdf"_s, u"Generic CUPS-PDF Printer"_s);
        row(u"Snagit 2026"_s, u"Snagit Printer"_s);
        row(u"eFax"_s, u"eFax Messenger"_s);
        row(u"Print to File"_s, {});
        row(u"受付FAX"_s, u"PC-FAX Driver"_s);
        row(u"HP on FILE:"_s, u"HP LaserJet FILE:"_s);
        row(u"HP on nul:"_s, u"HP LaserJet nul:"_s);
        row(u"AnyDesk Printer"_s, u"AnyDesk v4"_s);
        row(u"カード用"_s, u"Ghostscript PDF"_s);
        row(u"DocuWorks Printer"_s, u"DocuWorks Printer Driver"_s);
        row(u"2F 複合機 (リダイレクト 3)"_s, u"Remote Desktop Easy Print"_s);
        row(u"Microsoft Print to PDF (コピー 1)"_s, u"Microsoft Print To PDF"_s);
    }

    void refusesWhatIsNoPrinter()
    {
        QFETCH(const PrinterFacts, printer);
        QCOMPARE(PrinterCatalog().judge(printer).refusal, Refusal::MakesFiles);
        QCOMPARE(PrinterCatalog({{printer.queue, {}, {}}}).judge(printer).refusal, Refusal::MakesFiles);
    }

    void takesPrinters_data()
    {
        QTest::addColumn<PrinterFacts>("printer");
        const auto row = [](const QString &queue, const QString &model) {
            QTest::newRow(qPrintable(queue)) << PrinterFacts{.queue = queue, .driver = model, .port = u"USB001"_s};
        };
        row(u"RICOH IP C6020"_s, u"RICOH IP C6020 JPN RPCS"_s);
        row(u"Canon LBP861C"_s, u"Canon Generic Plus LIPSLX"_s);
        row(u"OKI C844"_s, u"OKI C844dnw"_s);
        row(u"EPSON LP-S7180"_s, u"EPSON LP-S7180"_s);
        row(u"Brother HL-L9430"_s, u"Brother HL-L9430CDN"_s);
        row(u"KONICA MINOLTA bizhub"_s, u"KONICA MINOLTA C360i"_s);
        row(u"FUJIFILM Apeos C5570"_s, u"FF Apeos C5570"_s);
        row(u"Kyocera ECOSYS"_s, u"Kyocera ECOSYS P4140dn KX"_s);
        row(u"SHARP BP-70C45"_s, u"SHARP BP-70C45 SPDL2"_s);
        row(u"圧着はがき用"_s, u"RICOH SP 6450 JPN"_s);
    }

    void takesPrinters()
    {
        QFETCH(const PrinterFacts, printer);
        const PrinterOffer offer = PrinterCatalog().judge(printer);
        QCOMPARE(offer.refusal, Refusal::None);
        QCOMPARE(offer.printer, printer);
        QCOMPARE(offer.name(), printer.queue);
        const auto judgedBy = [&](const CardPrinter &allowed) {
            return PrinterCatalog({{u"another"_s, {}, {}}, allowed}).judge(printer).refusal;
        };
        QCOMPARE(judgedBy({printer.queue, {}, {}}), Refusal::None);
        QCOMPARE(judgedBy({printer.queue, printer.driver, printer.port}), Refusal::None);
        QCOMPARE(judgedBy({printer.queue, u"another"_s, {}}), Refusal::Changed);
        QCOMPARE(judgedBy({printer.queue, printer.driver, u"USB002"_s}), Refusal::Changed);
        QCOMPARE(judgedBy({u"a third"_s, printer.driver, printer.port}), Refusal::NotOnTheList);
    }

    void refusesAPrinterWhoseSpoolerKeepsWhatWasPrinted()
    {
        const PrinterFacts keeps{.queue = u"RICOH"_s, .driver = u"RICOH"_s, .port = u"USB001"_s, .keepsJobs = true};
        QCOMPARE(PrinterCatalog().judge(keeps).refusal, Refusal::KeepsJobs);
        QCOMPARE(PrinterCatalog({{keeps.queue, {}, {}}}).judge(keeps).refusal, Refusal::KeepsJobs);
    }

    void offersAFileInADemoOnly()
    {
        const auto inADemo = PrinterCatalog().offers(true).result();
        QVERIFY(!inADemo.isEmpty() && inADemo.last().toFile());
        const auto elsewhere = PrinterCatalog().offers(false).result();
        QVERIFY(std::none_of(elsewhere.begin(), elsewhere.end(), [](const auto &offer) { return offer.toFile(); }));
    }
};

QTEST_MAIN(PrinterCatalogTest)
#include "PrinterCatalogTest.moc"
