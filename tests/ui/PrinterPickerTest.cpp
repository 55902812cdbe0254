#include "ui/pages/PrinterPicker.h"
#include "tests/ui/Walk.h"
#include "ui/widgets/NumberBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<PrinterFacts> twoPrinters()
{
    return {{.queue = u"RICOH"_s, .driver = u"RICOH RPCS"_s, .port = u"USB001"_s},
            {.queue = u"Canon"_s, .driver = u"Canon LIPSLX"_s, .port = u"USB002"_s}};
}

std::unique_ptr<PrinterPicker> picker(const QString &form, bool demo = false)
{
    auto made = std::make_unique<PrinterPicker>(PrinterCatalog({}, twoPrinters), demo, u"run-1.pdf"_s, form);
    made->show();
    const auto *target = part<QComboBox>(*made, "printerChoice");
    if (!QTest::qWaitFor([&] { return target->count() > 0; }))
        return {};
    return made;
}

void choose(PrinterPicker &picker, const QString &queue)
{
    auto *target = part<QComboBox>(picker, "printerChoice");
    target->setCurrentIndex(target->findText(queue));
}

} // namespace

/// What corrects a printer belongs to that printer, that form and this workstation.
class PrinterPickerTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // As the program does, on every system.
        QVERIFY(m_settings.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void keepsCorrectionsForEachPrinterAndForm()
    {
        {
            const auto first = picker(u"vfold-a5"_s);
            QVERIFY(first);
            choose(*first, u"RICOH"_s);
            part<NumberBox>(*first, "offsetRight")->setValue(1.2);
            part<NumberBox>(*first, "offsetDown")->setValue(-0.4);
            part<NumberBox>(*first, "scaleWide")->setValue(100.35);
            part<NumberBox>(*first, "scaleHigh")->setValue(99.8);
            const PrinterChoice choice = *first->choice();
            QCOMPARE(choice.offsetX, 1.2);
            QCOMPARE(choice.scaleX, 1.0035);
            QCOMPARE(choice.scaleY, 0.998);
            choose(*first, u"Canon"_s);
            QCOMPARE(*first->choice(), (PrinterChoice{.queue = u"Canon"_s}));
        }
        const auto again = picker(u"vfold-a5"_s);
        QVERIFY(again);
        choose(*again, u"RICOH"_s);
        QCOMPARE(again->choice()->offsetY, -0.4);
        QCOMPARE(again->choice()->scaleX, 1.0035);
        const auto otherForm = picker(u"zfold-a4"_s);
        QVERIFY(otherForm);
        choose(*otherForm, u"RICOH"_s);
        QCOMPARE(otherForm->choice()->offsetX, 0.0);
        QCOMPARE(otherForm->choice()->scaleX, 1.0);
    }

    void asksForBothSidesOnlyWhereAFormHasThem()
    {
        const auto folded = picker(u"vfold-a4-2up"_s);
        const auto oneSided = picker(u"zfold-a4"_s);
        QVERIFY(folded && oneSided);
        choose(*folded, u"RICOH"_s);
        choose(*oneSided, u"RICOH"_s);
        QVERIFY(part<QCheckBox>(*folded, "bothSides")->isVisible());
        QVERIFY(!part<QCheckBox>(*oneSided, "bothSides")->isVisible());
    }

    void printsACalibrationPageBesideTheRunsFile()
    {
        const QTemporaryDir folder;
        const auto demo = picker(u"zfold-a4"_s, true);
        QVERIFY(demo);
        QVERIFY(demo->choice());
        part<QLineEdit>(*demo, "pdfFile")->setText(folder.filePath(u"run-1.pdf"_s));
        QTest::mouseClick(part<QPushButton>(*demo, "calibrateButton"), Qt::LeftButton);
        QTRY_VERIFY(textsOf(*demo).join(u'\n').contains(u"The calibration page is printed"_s));
        QVERIFY(QFile::exists(folder.filePath(u"run-1-calibration.pdf"_s)));
        QVERIFY(!QFile::exists(folder.filePath(u"run-1.pdf"_s)));
    }

    void seesThatAPrinterHasStopped()
    {
        auto printers = std::make_shared<QList<PrinterFacts>>(twoPrinters());
        PrinterPicker asked(PrinterCatalog({}, [printers] { return *printers; }), false, u"run-1.pdf"_s, u"vfold-a5"_s);
        asked.show();
        const auto *target = part<QComboBox>(asked, "printerChoice");
        QTRY_COMPARE(target->count(), 2);
        choose(asked, u"Canon"_s);
        QVERIFY(!textsOf(asked).join(u'\n').contains(u"has stopped"_s));
        (*printers)[1].state = PrinterFacts::State::Stopped;
        asked.look();
        QTRY_VERIFY(textsOf(asked).join(u'\n').contains(u"has stopped"_s));
        QCOMPARE(asked.choice()->queue, u"Canon"_s); // it may go on as soon as it has paper
        QCOMPARE(target->currentText(), u"Canon (stopped)"_s);
        printers->removeFirst(); // the other one
        asked.look();
        QTRY_COMPARE(target->count(), 1);
        QCOMPARE(asked.choice()->queue, u"Canon"_s);
    }

    void printsNothingOnAPrinterThatBecameAnother()
    {
        auto printers = std::make_shared<QList<PrinterFacts>>(twoPrinters());
        const QList<CardPrinter> allowed{{.queue = u"RICOH"_s, .driver = {}, .port = u"USB001"_s},
                                         {.queue = u"Canon"_s, .driver = {}, .port = {}}};
        PrinterPicker asked(PrinterCatalog(allowed, [printers] { return *printers; }), false, u"run-1.pdf"_s,
                            u"vfold-a5"_s);
        asked.show();
        QTRY_COMPARE(part<QComboBox>(asked, "printerChoice")->count(), 2);
        choose(asked, u"RICOH"_s);
        QVERIFY(asked.choice());
        int changes = 0;
        connect(&asked, &PrinterPicker::changed, this, [&] { ++changes; });
        (*printers)[0].port = u"PORTPROMPT:"_s;
        asked.look();
        QTRY_VERIFY(!asked.choice()); // and the other one does not take its place by itself
        QVERIFY(changes > 0);
        QVERIFY(textsOf(asked).join(u'\n').contains(u"Choose one again"_s));
        choose(asked, u"Canon"_s);
        QCOMPARE(asked.choice()->queue, u"Canon"_s);
    }

    void saysWhenTheCalibrationPageCouldNotBePrinted()
    {
        const auto paper = picker(u"vfold-a5"_s);
        QVERIFY(paper);
        choose(*paper, u"RICOH"_s); // the system of this test has none
        QTest::mouseClick(part<QPushButton>(*paper, "calibrateButton"), Qt::LeftButton);
        QTRY_VERIFY(textsOf(*paper).join(u'\n').contains(u"could not be printed"_s));
        QVERIFY(part<QPushButton>(*paper, "calibrateButton")->isEnabled());
    }

private:
    const QTemporaryDir m_settings;
};

QTEST_MAIN(PrinterPickerTest)
#include "PrinterPickerTest.moc"
