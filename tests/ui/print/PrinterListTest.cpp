#include "ui/print/PrinterList.h"

#include <QPrinterInfo>
#include <QTest>

#include <algorithm>

class PrinterListTest final : public QObject
{
    Q_OBJECT

private slots:
    // Whatever this computer has; a computer without printers has an empty list, and no error.
    void listsTheSystemsPrinters()
    {
        QStringList queues;
        for (const PrinterFacts &printer : PrinterList::all()) {
            queues += printer.queue;
            QVERIFY2(!printer.driver.isEmpty(), qPrintable(printer.queue));
            QVERIFY2(!printer.port.isEmpty(), qPrintable(printer.queue));
            QCOMPARE(printer.isDefault, printer.queue == QPrinterInfo::defaultPrinterName());
        }
        QStringList expected = QPrinterInfo::availablePrinterNames();
        queues.sort();
        expected.sort();
        QCOMPARE(queues, expected);
    }
};

QTEST_MAIN(PrinterListTest)
#include "PrinterListTest.moc"
