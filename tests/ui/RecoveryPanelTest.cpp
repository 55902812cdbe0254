#include "ui/pages/RecoveryPanel.h"
#include "tests/builders/PrintRoom.h"
#include "tests/fakes/FakeRunGateway.h"
#include "tests/ui/Walk.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberBox.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TablePane.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

Sheets sheetsOfAnAbortedRun()
{
    Sheets sheets = printedSheets(3);
    sheets[0].state = CardState::Void;
    sheets[1].state = CardState::Spoiled;
    sheets[2].state = CardState::Good; // left the room long ago
    return sheets;
}

/// The panel on screen with two runs, of which the second one has been signed for once.
struct Recovery
{
    explicit Recovery(bool prints = true)
        : bar(&window)
        , panel(gateway, prints, bar, &window)
    {
        gateway.lists.always(Runs{
            aRun(8).with(&Run::state, RunState::Aborted).with(&Run::voided, 2),
            aRun(9).with(&Run::state, RunState::Closed).with(&Run::spoiled, 1).with(&Run::destructionSignatures, 1)});
        gateway.sheets.always(sheetsOfAnAbortedRun());
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&panel);
        column->addWidget(&bar);
        window.resize(1000, 600);
        window.show();
        panel.load();
    }

    bool choose(qint64 run) const
    {
        return QTest::qWaitFor([this] { return list()->model()->rowCount() > 0; }) && list()->selectId(run)
            && QTest::qWaitFor([this] { return button("destroyButton")->isEnabled(); });
    }

    TablePane *list() const { return part<TablePane>(window, "recoveryTable"); }
    TablePane *sheets() const { return part<TablePane>(window, "destroySheetsTable"); }
    QPushButton *button(const char *name) const { return part<QPushButton>(window, name); }
    /// False when the button does not come to answer.
    bool sign() const
    {
        QTest::mouseClick(button("destroyButton"), Qt::LeftButton);
        if (!QTest::qWaitFor([this] { return button("confirmDestroyButton")->isEnabled(); }))
            return false;
        QTest::mouseClick(button("confirmDestroyButton"), Qt::LeftButton);
        return true;
    }

    FakeRunGateway gateway;
    QWidget window;
    MessageBar bar;
    RecoveryPanel panel;
};

} // namespace

class RecoveryPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void listsOnlyTheSheetsThatMustNotLeave()
    {
        const Recovery recovery;
        QVERIFY(recovery.choose(8));
        QCOMPARE(recovery.gateway.lists.lastAsked<0>(), u"recovery"_s);
        QCOMPARE(recovery.sheets()->model()->rowCount(), 2);
        QCOMPARE(recovery.button("destroyButton")->text(), u"I destroyed these sheets: signature 1 of 2"_s);
    }

    // Two people do not sign that they destroyed what nobody had; of a doubled sheet they destroy both.
    void whatWasNotFoundIsNotSignedForAndADoubledSheetIsTwo()
    {
        Recovery recovery;
        Sheets sheets = printedSheets(3);
        sheets[0].state = CardState::NotFound;
        sheets[1].state = CardState::Spoiled;
        sheets[1].doubled = true;
        sheets[2].state = CardState::Spoiled;
        recovery.gateway.sheets.always(sheets);
        QVERIFY(recovery.choose(8));
        QCOMPARE(recovery.sheets()->model()->rowCount(), 2);
        QVERIFY(part<PlainLabel>(recovery.window, "notFoundSheets")->isVisible());
        QVERIFY(part<PlainLabel>(recovery.window, "notFoundSheets")->text().contains(sheets[0].serial));
        QTest::mouseClick(recovery.button("destroyButton"), Qt::LeftButton);
        QVERIFY(part<PlainLabel>(recovery.window, "confirmDestroyButton.what")->text().contains(u"3 sheet(s)"_s));
    }

    void theBlankSheetsOfARunGivenUpAreNotedBeforeTheFirstSignature()
    {
        Recovery recovery;
        QVERIFY(recovery.choose(8));
        QVERIFY(part<QWidget>(recovery.window, "stockRow")->isVisible());
        auto *taken = part<NumberBox>(recovery.window, "stockTaken");
        taken->setValue(5);
        QVERIFY(!recovery.button("destroyButton")->isEnabled()); // at most two of the five can be cards
        part<NumberBox>(recovery.window, "stockTests")->setValue(1);
        part<NumberBox>(recovery.window, "stockPutBack")->setValue(2);
        QVERIFY(part<PlainLabel>(recovery.window, "stockVerdict")->text().contains(u"2 sheet(s) to destroy"_s));
        QVERIFY(recovery.sign());
        QCOMPARE(recovery.gateway.stocks.count(), 1);
        QCOMPARE(recovery.gateway.stocks.lastAsked<1>(), RunId{8});
        QCOMPARE(recovery.gateway.stocks.lastAsked<2>(), 1);
        QCOMPARE(recovery.gateway.stocks.lastAsked<3>(), (RunStock{5, 1, 2, {}}));
        QCOMPARE(recovery.gateway.destructions.count(), 0);
        recovery.gateway.stocks.answerLast(Done());
        QTRY_COMPARE(recovery.gateway.destructions.count(), 1);
        recovery.gateway.destructions.answerLast(Done());
        QTRY_VERIFY(recovery.bar.isSaying());
        QVERIFY(!part<QWidget>(recovery.window, "stockRow")->isVisible()); // what is signed for is not counted anew
    }

    void othersBlankSheetsAreNotNotedHere_data()
    {
        QTest::addColumn<Run>("run");
        QTest::addColumn<bool>("prints");
        const auto givenUp = aRun(8).with(&Run::state, RunState::Aborted);
        QTest::newRow("a counted run's") << aRun(8).with(&Run::state, RunState::Closed).build() << true;
        QTest::newRow("signed for already") << givenUp.with(&Run::destructionSignatures, 1).build() << true;
        QTest::newRow("one's own") << givenUp.with(&Run::openedByMe, true).build() << true;
        QTest::newRow("by who does not print") << givenUp.build() << false;
    }

    void othersBlankSheetsAreNotNotedHere()
    {
        QFETCH(const Run, run);
        QFETCH(const bool, prints);
        Recovery recovery(prints);
        recovery.gateway.lists.always(Runs{run});
        recovery.panel.load();
        QTRY_COMPARE(recovery.list()->model()->rowCount(), 1);
        QVERIFY(recovery.choose(8));
        QVERIFY(!part<QWidget>(recovery.window, "stockRow")->isVisible());
        QVERIFY(recovery.sign());
        QCOMPARE(recovery.gateway.stocks.count(), 0);
        QCOMPARE(recovery.gateway.destructions.count(), 1);
        recovery.gateway.destructions.answerLast(Done());
    }

    void theSecondSignatureSaysThatItIsTheSecond()
    {
        const Recovery recovery;
        QVERIFY(recovery.choose(9));
        QCOMPARE(recovery.button("destroyButton")->text(), u"I destroyed these sheets: signature 2 of 2"_s);
    }

    void asksOnceMoreBeforeANameIsRecorded()
    {
        const Recovery recovery;
        QVERIFY(recovery.choose(8));
        QTest::mouseClick(recovery.button("destroyButton"), Qt::LeftButton);
        QCOMPARE(recovery.gateway.destructions.count(), 0);
        QVERIFY(part<PlainLabel>(recovery.window, "confirmDestroyButton.what")->text().contains(u"run 8"_s));
        QTest::keyClick(recovery.button("confirmDestroyButton.leave"), Qt::Key_Escape);
        QVERIFY(!recovery.button("confirmDestroyButton")->isVisible());
        QCOMPARE(recovery.gateway.destructions.count(), 0);
    }

    void signsOnceAndNotASecondTimeInOnesOwnName()
    {
        Recovery recovery;
        QVERIFY(recovery.choose(8));
        QVERIFY(recovery.sign());
        QTest::mouseClick(recovery.button("confirmDestroyButton"), Qt::LeftButton); // impatient
        QCOMPARE(recovery.gateway.destructions.count(), 1);
        QCOMPARE(recovery.gateway.destructions.lastAsked<1>(), RunId{8});
        recovery.gateway.destructions.answerLast(Done());
        QTRY_VERIFY(recovery.bar.isSaying());
        QVERIFY(!recovery.button("destroyButton")->isEnabled());
    }

    void whoHasSignedBeforeIsToldSo()
    {
        Recovery recovery;
        QVERIFY(recovery.choose(9));
        QVERIFY(recovery.sign());
        recovery.gateway.destructions.answerLast(DbError::fromSqlState("MD075"));
        QTRY_VERIFY(recovery.bar.text().contains(u"already signed"_s));
        QVERIFY(!recovery.button("destroyButton")->isEnabled());
        QVERIFY(!recovery.button("confirmDestroyButton")->isVisible());
    }

    void anAttemptWithoutAnAnswerIsRepeatedWithTheSameOperation()
    {
        Recovery recovery;
        QVERIFY(recovery.choose(8));
        QVERIFY(recovery.sign());
        recovery.gateway.destructions.answerLast(DbError::of(DbError::Kind::Unknown));
        QTRY_VERIFY(recovery.bar.isSaying());
        QTest::mouseClick(recovery.button("messageRetry"), Qt::LeftButton);
        QCOMPARE(recovery.gateway.destructions.count(), 2);
        QCOMPARE(recovery.gateway.destructions.asked<0>(0), recovery.gateway.destructions.asked<0>(1));
    }

    void aQuestionIsWithdrawnWhenAnotherRunIsChosen()
    {
        const Recovery recovery;
        QVERIFY(recovery.choose(8));
        QTest::mouseClick(recovery.button("destroyButton"), Qt::LeftButton);
        QVERIFY(recovery.choose(9));
        QVERIFY(!recovery.button("confirmDestroyButton")->isVisible());
    }

    void everyControlHasANameAndNoLabelReadsMarkup()
    {
        const Recovery recovery;
        QVERIFY(recovery.choose(8));
        QCOMPARE(controlsWithoutName(recovery.panel), QStringList());
        QCOMPARE(labelsThatReadMarkup(recovery.panel), QStringList());
    }
};

QTEST_MAIN(RecoveryPanelTest)
#include "RecoveryPanelTest.moc"
