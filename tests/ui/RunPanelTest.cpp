#include "ui/pages/RunPanel.h"
#include "models/domain/Changes.h"
#include "tests/ui/PrintRoomDesk.h"
#include "ui/pages/PreviewPanel.h"
#include "ui/widgets/NoticeList.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>

using namespace Qt::StringLiterals;

/// Printing a run: it ends printed or aborted, never forgotten.
class RunPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setApplicationName(u"RunPanelTest"_s); }

    void printsARunAndSendsItToSomebodyElse()
    {
        PrintRoomDesk room;
        QVERIFY(room.queueIsThere());
        QVERIFY(room.beginRun());
        QVERIFY(room.page->unsaved().contains(u"Run 7 is open"_s));
        part<QLineEdit>(*room.page, "pdfFile")->setText(room.pdf());
        room.desk.runs.stages.always(Done());
        room.press("printButton");
        room.press("printButton"); // impatient
        QTRY_COMPARE_WITH_TIMEOUT(room.desk.runs.finishes.count(), 1, PrintRoomDesk::patience);
        QCOMPARE(room.desk.runs.stages.count(), 1);
        QCOMPARE(part<PlainLabel>(*room.page, "printNumbers")->text(), u"With a password 2, printed 2, in all 2"_s);
        QVERIFY(!room.page->unsaved().isEmpty()); // not before the database knows
        room.desk.runs.finishes.answerLast(Done());
        QTRY_VERIFY(room.page->unsaved().isEmpty());
        QVERIFY(!room.shown("printButton"));
        const QString said = textsOf(*room.page).join(u'\n');
        QVERIFY(said.contains(u"Another person now reconciles the run"_s));
        QVERIFY(QFile::exists(room.pdf()));
    }

    void whatGoesWithoutABarcodeIsToldBeforePrinting()
    {
        const auto at = [](qint64 id, const QString &postalCode, const QString &address) {
            return aCard(id, aSerial(int(id)))
                .with(&Card::postalCode, postalCode)
                .with(&Card::address, address)
                .build();
        };
        PrintRoomDesk room;
        room.desk.runs.cards.always(Cards{at(1, u"1050011"_s, u"東京都港区芝公園2-11-3"_s),
                                          at(2, u"2630023"_s, u"千葉市稲毛区緑町2番地4三番町KSビル10階"_s),
                                          at(3, u"1040032"_s, u"東京都中央区八丁堀2-3-4"_s)});
        QVERIFY(room.queueIsThere());
        QVERIFY(room.beginRun(3));
        auto *told = part<NoticeList>(*room.page, "withoutBarcode");
        QTRY_VERIFY(told->isVisible());
        const QStringList lines = told->sentences();
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.first().startsWith(
                     u"1 card(s) without a customer barcode: %1 (髙橋 花子). Two numbers"_s.arg(aSerial(2))),
                 qPrintable(lines.first()));
        QVERIFY2(lines.last().contains(aSerial(3)) && lines.last().contains(u"town's name"_s),
                 qPrintable(lines.last()));
        QCOMPARE(room.desk.runs.stages.count(), 0);      // nothing is made or printed yet
        QVERIFY(room.shown("printButton")->isEnabled()); // and nothing is held up: it is legal

        auto *why = part<QLabel>(*room.page, "previewWithoutBarcode");
        QVERIFY(!why->isVisible());
        room.press("previewButton");
        QTRY_VERIFY(why->text().contains(u"would be read as one"_s));
        QVERIFY(why->isVisible());
        room.press("previewButton");
        QTRY_VERIFY(why->text().contains(u"where the house number begins"_s));
        room.press("previousPreviewButton");
        room.press("previousPreviewButton");
        QTRY_VERIFY(!why->isVisible());
    }

    void whereEveryCardHasItsBarcodeNothingIsSaid()
    {
        PrintRoomDesk room;
        const auto card = aCard(1, aSerial(1)).with(&Card::postalCode, u"1050011"_s);
        room.desk.runs.cards.always(Cards{card, card.with(&Card::id, CardId{2})});
        QVERIFY(room.queueIsThere());
        QVERIFY(room.beginRun());
        QTRY_VERIFY(room.page->findChild<PreviewPanel *>()->barcodesAreKnown());
        QVERIFY(!part<NoticeList>(*room.page, "withoutBarcode")->isVisible());
    }

    void printingThatIsStoppedCanOnlyBeAborted()
    {
        PrintRoomDesk room;
        QVERIFY(room.beginPrinting());
        room.press("busyCancel");
        room.desk.runs.stages.answerLast(Done());
        QTRY_VERIFY_WITH_TIMEOUT(room.shown("confirmAbortButton"), PrintRoomDesk::patience);
        QTRY_VERIFY(room.shown("confirmAbortButton")->isEnabled());
        QVERIFY(!room.shown("printButton"));
        QVERIFY(room.bar()->text().contains(u"stopped"_s));
        QTest::mouseClick(room.shown("confirmAbortButton"), Qt::LeftButton);
        QTest::mouseClick(room.shown("confirmAbortButton"), Qt::LeftButton);
        QCOMPARE(room.desk.runs.aborts.count(), 1);
        QCOMPARE(room.desk.runs.aborts.lastAsked<1>(), RunId{7});
        QVERIFY(!room.desk.runs.aborts.lastAsked<3>().isEmpty());
        room.desk.runs.aborts.answerLast(Done());
        QTRY_VERIFY(room.page->unsaved().isEmpty());
    }

    void pausesBetweenTwoSheetsAndGoesOn()
    {
        PrintRoomDesk room;
        QVERIFY(room.queueIsThere());
        QVERIFY(room.beginRun());
        QVERIFY(!room.shown("pauseButton")); // nothing prints yet
        part<QLineEdit>(*room.page, "pdfFile")->setText(room.pdf());
        room.press("printButton");
        QTRY_COMPARE_WITH_TIMEOUT(room.desk.runs.stages.count(), 1, PrintRoomDesk::patience);
        QCOMPARE(room.shown("pauseButton")->text(), u"Pause"_s);
        QTest::keyClick(room.page.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(room.shown("pauseButton")->text(), u"Go on"_s);
        room.desk.runs.stages.answerLast(Done());
        QTRY_VERIFY(textsOf(*room.page).join(u'\n').contains(u"stands between two sheets"_s));
        QCOMPARE(part<PlainLabel>(*room.page, "printNumbers")->text(), u"With a password 2, printed 0, in all 2"_s);
        QVERIFY(room.page->unsaved().contains(u"Run 7 is open"_s));
        QTest::qWait(100);
        QCOMPARE(room.desk.runs.finishes.count(), 0);

        room.press("pauseButton");
        QVERIFY(!textsOf(*room.page).join(u'\n').contains(u"stands between two sheets"_s));
        QTRY_COMPARE_WITH_TIMEOUT(room.desk.runs.finishes.count(), 1, PrintRoomDesk::patience);
        room.desk.runs.finishes.answerLast(Done());
        QTRY_VERIFY(room.page->unsaved().isEmpty());
        QVERIFY(!room.shown("pauseButton"));
    }

    void mayBeStoppedOrClosedWhilePaused()
    {
        for (const bool close : {false, true}) {
            PrintRoomDesk room;
            QVERIFY(room.beginPrinting());
            room.press("pauseButton");
            room.desk.runs.stages.answerLast(Done());
            QTRY_VERIFY(textsOf(*room.page).join(u'\n').contains(u"stands between two sheets"_s));
            if (close) {
                room.page.reset();
                QTest::qWait(50);
            } else {
                room.press("busyCancel");
                QTRY_VERIFY_WITH_TIMEOUT(room.shown("confirmAbortButton"), PrintRoomDesk::patience);
                QVERIFY(!room.shown("pauseButton"));
            }
            QCOMPARE(room.desk.runs.finishes.count(), 0);
        }
    }

    void whatTheDatabaseDidNotAnswerIsTriedAgainFromTheRun()
    {
        PrintRoomDesk room;
        QVERIFY(room.beginPrinting());
        room.desk.runs.stages.answerLast(DbError::of(DbError::Kind::Unknown));
        QTRY_COMPARE(room.shown("printButton")->text(), u"Go on printing"_s);
        QTest::mouseClick(room.shown("printButton"), Qt::LeftButton);
        QTRY_COMPARE(room.desk.runs.stages.count(), 2);
        QCOMPARE(room.desk.runs.stages.asked<0>(0), room.desk.runs.stages.asked<0>(1));
    }

    void whoseRunSomebodyElseGaveUpIsNotHeldByIt()
    {
        PrintRoomDesk room;
        QVERIFY(room.beginPrinting());
        room.desk.runs.stages.answerLast(DbError::fromSqlState("MD011"));
        QTRY_VERIFY(room.page->unsaved().isEmpty());
        QVERIFY(!room.shown("confirmAbortButton")); // it would be refused as well
        QVERIFY(textsOf(*room.page).join(u'\n').contains(u"Run 7 is out of your hands"_s));
        QVERIFY(room.bar()->isVisible());
        const auto buttons = room.page->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == u"Back to the queue"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(room.shown("openRunButton"));
    }

    void neitherIsWhoComesTooLateToAbortIt()
    {
        PrintRoomDesk room;
        QVERIFY(room.queueIsThere());
        QVERIFY(room.beginRun());
        QTest::mouseClick(room.shown("abortButton"), Qt::LeftButton);
        QTRY_VERIFY(room.shown("confirmAbortButton") && room.shown("confirmAbortButton")->isEnabled());
        QTest::mouseClick(room.shown("confirmAbortButton"), Qt::LeftButton);
        room.desk.runs.aborts.answerLast(DbError::fromSqlState("MD061")); // a rule that leaves the run where it is
        QTRY_VERIFY(room.shown("confirmAbortButton") && room.shown("confirmAbortButton")->isEnabled());
        QVERIFY(!room.page->unsaved().isEmpty());
        QTest::mouseClick(room.shown("confirmAbortButton"), Qt::LeftButton);
        room.desk.runs.aborts.answerLast(DbError::fromSqlState("MD072"));
        QTRY_VERIFY(room.page->unsaved().isEmpty());
        QVERIFY(textsOf(*room.page).join(u'\n').contains(u"Run 7 is out of your hands"_s));
    }

    void noFileIsOfferedOutsideADemo()
    {
        PrintRoomDesk room;
        room.session.demo = false;
        room.page = std::make_unique<PrintRunsPage>(room.desk.gateways(), room.session,
                                                    PrintRoom{std::make_shared<GeneratedSecrets>()});
        room.page->show();
        room.page->activate();
        QVERIFY(room.queueIsThere());
        room.openRun();
        room.desk.runs.opens.answerLast(anOpenedRun(7, 2).build());
        QTRY_VERIFY(room.shown("printButton"));
        QTest::qWait(100);
        QVERIFY(!part<QLineEdit>(*room.page, "pdfFile")->isVisible());
        for (int row = 0; row < part<QComboBox>(*room.page, "printerChoice")->count(); ++row)
            QVERIFY(!part<QComboBox>(*room.page, "printerChoice")->itemText(row).contains(u"PDF file"_s));
    }

    void theRunThatIsPrintedHereIsNotTakenForALostOne()
    {
        PrintRoomDesk room;
        QVERIFY(room.queueIsThere());
        room.desk.runs.lists.always(Runs{aRun(7).with(&Run::state, RunState::Open).with(&Run::openedByMe, true)});
        QVERIFY(room.beginRun());
        room.page->changed(somethingMoved(u"run"_s));
        QTRY_COMPARE(room.runs()->model()->rowCount(), 1);
        QVERIFY(!part<QWidget>(*room.page, "orphanStrip")->isVisible());
    }

    void mayBeClosedWhileWaiting()
    {
        PrintRoomDesk room;
        QVERIFY(room.beginPrinting());
        room.page.reset();
        room.desk.runs.stages.answerLast(Done());
        QTest::qWait(50);
        QCOMPARE(room.desk.runs.finishes.count(), 0);
    }
};

QTEST_MAIN(RunPanelTest)
#include "RunPanelTest.moc"
