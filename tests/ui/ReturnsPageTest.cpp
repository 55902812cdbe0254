#include "ui/pages/ReturnsPage.h"
#include "models/domain/Changes.h"
#include "models/tables/RunTable.h"
#include "tests/builders/PrintRoom.h"
#include "tests/builders/Returns.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/ui/OtherLanguage.h"
#include "tests/ui/Walk.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/StateChip.h"
#include "ui/widgets/TablePane.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// The page on screen. Lists are answered at once; commands wait for the test.
struct AfterDispatch
{
    FakeDesk desk;
    Session session = aSession();
    std::unique_ptr<ReturnsPage> page;

    explicit AfterDispatch(Duties duties = Duty::Clerk | Duty::Supervisor | Duty::Printer)
    {
        session.duties = duties;
        desk.returns.lists.always(ReturnedCards{aReturned(aSerial(1)), aReturned(aSerial(2))});
        desk.returns.astray.always(Misdeliveries{aMisdelivery(aSerial(3))});
        desk.returns.rates.always(ReturnRates{aRate(1, 10, 2), aRate(0, 4, 0)});
        desk.runs.lists.always(
            Runs{aRun(1).with(&Run::state, RunState::Closed), aRun(2).with(&Run::state, RunState::Aborted)});
        page = std::make_unique<ReturnsPage>(desk.gateways(), session);
        page->resize(1180, 760);
        page->show();
        page->activate();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
    }

    QPushButton *button(const char *name) const { return part<QPushButton>(*page, name); }
    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    MessageBar *bar() const { return part<MessageBar>(*page, "messageBar"); }
    TablePane *table(const char *name) const { return part<TablePane>(*page, name); }
    QString result() const { return part<StateChip>(*page, "returnResult")->word(); }
    bool confirm(const char *name) const // false when the button does not come to answer
    {
        if (!QTest::qWaitFor([&] { return button(name)->isEnabled(); }))
            return false;
        click(name);
        return true;
    }
    void chooseReason(const char *code) const
    {
        auto *reason = part<QComboBox>(*page, "returnReason");
        reason->setCurrentIndex(reason->findData(QLatin1StringView(code)));
    }
    void scan(const QString &text) const
    {
        auto *field = part<QLineEdit>(*page, "scanField");
        field->setFocus();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool choose(const char *name, qint64 id) const
    {
        return QTest::qWaitFor([&] { return table(name)->model()->rowCount() > 0; }) && table(name)->selectId(id);
    }
};

qint64 numberOf(int sheet) { return aSerial(sheet).remove(u"MK"_s).remove(u'-').toLongLong(); }

} // namespace

class ReturnsPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void scanningMakesTheCardVoidFirst()
    {
        AfterDispatch desk;
        desk.chooseReason("moved_unknown");
        desk.scan(aSerial(5).toLower());
        QCOMPARE(desk.desk.returns.records.count(), 1);
        QCOMPARE(desk.desk.returns.records.asked<1>(0), aSerial(5));
        QCOMPARE(desk.desk.returns.records.asked<2>(0), u"moved_unknown"_s);
        const auto lists = desk.desk.returns.lists.count();
        desk.desk.returns.records.answer(0, ReturnAnswer{aSerial(5), false, u"moved_unknown"_s, {}, true});
        QTRY_COMPARE(desk.result(), u"Recorded"_s);
        QVERIFY(part<PlainLabel>(*desk.page, "returnResultWords")->text().contains(u"void from now on"_s));
        QCOMPARE(desk.desk.returns.lists.count(), lists + 1);
    }

    void withoutAReasonOrACardNumberNothingIsRecorded()
    {
        const AfterDispatch desk;
        desk.scan(aSerial(5));
        QCOMPARE(desk.result(), u"No reason yet"_s);
        desk.chooseReason("refused");
        desk.scan(u"MK-0000005-0"_s);
        QCOMPARE(desk.result(), u"No card number"_s);
        QCOMPARE(desk.desk.returns.records.count(), 0);
    }

    void aScannerIsFasterThanTheLine()
    {
        AfterDispatch desk;
        desk.chooseReason("refused");
        for (const int sheet : {5, 6, 7})
            desk.scan(aSerial(sheet));
        QCOMPARE(desk.desk.returns.records.count(), 1);
        QVERIFY(desk.page->unsaved().startsWith(u"3 card"_s));
        desk.desk.returns.records.answer(0, ReturnAnswer{aSerial(5), false, u"refused"_s, {}, true});
        QTRY_COMPARE(desk.desk.returns.records.count(), 2);
        desk.desk.returns.records.answer(1, DbError::fromSqlState("MD180"));
        QTRY_COMPARE(desk.desk.returns.records.count(), 3); // a refused one does not hold up the others
        QCOMPARE(desk.result(), u"Not recorded"_s);
        desk.desk.returns.records.answer(2, ReturnAnswer{aSerial(7), true, u"moved_unknown"_s, {}, false});
        QTRY_COMPARE(desk.result(), u"Recorded before"_s);
        QCOMPARE(desk.page->unsaved(), QString());
    }

    void aLostLineIsTriedAgainWithTheSameOperation()
    {
        AfterDispatch desk;
        desk.chooseReason("refused");
        desk.scan(aSerial(5));
        desk.desk.returns.records.answer(0, DbError::of(DbError::Kind::TimedOut));
        QTRY_VERIFY(desk.bar()->isSaying());
        desk.click("messageRetry");
        QCOMPARE(desk.desk.returns.records.count(), 2);
        QCOMPARE(desk.desk.returns.records.asked<0>(1), desk.desk.returns.records.asked<0>(0));
    }

    void theAddressCheckIsClosedAfterOneQuestion()
    {
        AfterDispatch desk;
        QVERIFY(desk.choose("returnsTable", numberOf(1)));
        desk.click("addressCorrectedButton");
        QCOMPARE(desk.desk.returns.closes.count(), 0);
        QVERIFY(part<PlainLabel>(*desk.page, "closeReturnConfirm.what")->text().contains(u"Address corrected"_s));
        QVERIFY(desk.confirm("closeReturnConfirm"));
        QCOMPARE(desk.desk.returns.closes.count(), 1);
        QCOMPARE(desk.desk.returns.closes.asked<1>(0), aSerial(1));
        QCOMPARE(desk.desk.returns.closes.asked<2>(0), u"address_corrected"_s);
        desk.desk.returns.lists.always(ReturnedCards{aReturned(aSerial(2))});
        desk.desk.returns.closes.answer(0, Done{});
        QTRY_COMPARE(desk.table("returnsTable")->model()->rowCount(), 1);
        QVERIFY(desk.bar()->text().contains(aSerial(1)));
    }

    void anotherLineTakesTheQuestionAway()
    {
        const AfterDispatch desk;
        QVERIFY(desk.choose("returnsTable", numberOf(1)));
        desk.click("noCardNeededButton");
        QVERIFY(desk.choose("returnsTable", numberOf(2)));
        QVERIFY(!desk.button("closeReturnConfirm")->isVisible());
        QVERIFY(desk.button("addressConfirmedButton")->isVisible());
    }

    void whoPrintsRecordsAndDoesNotClose()
    {
        const AfterDispatch desk{Duty::Printer};
        QVERIFY(desk.choose("returnsTable", numberOf(1)));
        for (const char *name : {"addressConfirmedButton", "addressCorrectedButton", "noCardNeededButton",
                                 "returnPersonButton", "revokePlace"})
            QVERIFY2(!desk.button(name)->isVisible(), name);
        QTest::keyClick(desk.page.get(), Qt::Key_5, Qt::AltModifier);
        QVERIFY(!part<QWidget>(*desk.page, "revokePanel")->isVisible());
    }

    void theMemberIsOpenedAtTheCounter()
    {
        const AfterDispatch desk;
        QVERIFY(desk.choose("returnsTable", numberOf(1)));
        const QSignalSpy asked(desk.page.get(), &Page::memberWanted);
        desk.click("returnPersonButton");
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).value<PersonId>(), PersonId{7});
        QCOMPARE(asked.first().at(1).value<OpenedFor>(), (OpenedFor{u"returned_card"_s, u"returns"_s}));
    }

    void aMisdeliveryIsNotedAfterOneQuestion()
    {
        AfterDispatch desk;
        QTest::keyClick(desk.page.get(), Qt::Key_3, Qt::AltModifier);
        auto *serial = part<QLineEdit>(*desk.page, "misdeliverySerial");
        QTest::keyClicks(serial, aSerial(9));
        desk.click("misdeliveryButton");
        QVERIFY(desk.bar()->isSaying()); // what happened is not chosen yet
        for (const char *name : {"misdeliveryHappened", "misdeliverySeen"})
            part<QComboBox>(*desk.page, name)->setCurrentIndex(1);
        desk.click("misdeliveryButton");
        QVERIFY(desk.confirm("misdeliveryConfirm"));
        QCOMPARE(desk.desk.returns.reports.count(), 1);
        QCOMPARE(desk.desk.returns.reports.asked<1>(0), aSerial(9));
        QCOMPARE(desk.desk.returns.reports.asked<2>(0), u"wrong_person"_s);
        QCOMPARE(desk.desk.returns.reports.asked<3>(0), u"not_known"_s);
        desk.desk.returns.reports.answer(
            0, MisdeliveryAnswer{aSerial(9), true, 0, QDate(2026, 11, 22), QDate(2026, 11, 24), QDate(2026, 12, 21)});
        QTRY_VERIFY(desk.bar()->text().contains(u"2026-11-24"_s));
        QVERIFY(desk.bar()->text().contains(u"2026-12-21"_s));
    }

    void theReportsAreNotedOneAfterTheOther()
    {
        AfterDispatch desk;
        QTest::keyClick(desk.page.get(), Qt::Key_3, Qt::AltModifier);
        QVERIFY(desk.choose("misdeliveriesTable", numberOf(3)));
        QVERIFY(part<NoticeList>(*desk.page, "misdeliveryClock")->sentences().first().startsWith(u"First report"_s));
        QVERIFY(!part<QPlainTextEdit>(*desk.page, "reportText")->toPlainText().contains(u"髙橋"_s));
        part<QDateEdit>(*desk.page, "reportSentOn")->setDate(QDate(2026, 11, 23));
        desk.click("reportSentButton");
        QCOMPARE(desk.desk.returns.sends.asked<2>(0), u"first"_s);
        QCOMPARE(desk.desk.returns.sends.asked<3>(0), QDate(2026, 11, 23));
        desk.desk.returns.astray.always(
            Misdeliveries{aMisdelivery(aSerial(3)).with(&Misdelivery::firstSentOn, QDate(2026, 11, 23))});
        desk.desk.returns.sends.answer(0, Done{});
        QTRY_COMPARE(desk.button("reportSentButton")->text(), u"Note the final report as sent"_s);
    }

    void onlySupervisorsNoteReports()
    {
        const AfterDispatch desk{Duty::Clerk};
        QTest::keyClick(desk.page.get(), Qt::Key_3, Qt::AltModifier);
        QVERIFY(desk.choose("misdeliveriesTable", numberOf(3)));
        QVERIFY(!desk.button("reportSentButton")->isVisible());
        QVERIFY(desk.button("copyReportButton")->isVisible());
    }

    void theRatesFollowTheDay()
    {
        const AfterDispatch desk;
        QTest::keyClick(desk.page.get(), Qt::Key_4, Qt::AltModifier);
        QTRY_COMPARE(desk.table("ratesTable")->model()->rowCount(), 2);
        QCOMPARE(desk.table("ratesTable")->model()->index(0, 3).data().toString(), u"20.0"_s); // the worst first
        part<QDateEdit>(*desk.page, "ratesSince")->setDate(QDate(2026, 4, 1));
        QCOMPARE(desk.desk.returns.rates.lastAsked<0>(), QDate(2026, 4, 1));
    }

    void aRunIsRevokedWithAReasonByAButtonKeptPressed()
    {
        AfterDispatch desk;
        QTest::keyClick(desk.page.get(), Qt::Key_5, Qt::AltModifier);
        QVERIFY(desk.choose("revokeTable", 1));
        QCOMPARE(desk.table("revokeTable")->model()->rowCount(), 1); // an aborted run is void already
        auto *hold = part<HoldButton>(*desk.page, "revokeButton");
        hold->setHoldTime(std::chrono::milliseconds(30));
        QVERIFY(!hold->isEnabled());
        part<QLineEdit>(*desk.page, "revokeReason")->insert(u"取り違え"_s);
        QTest::qWait(30); // what was hidden is laid out in the event loop
        QTest::mouseClick(hold, Qt::LeftButton);
        QCOMPARE(desk.desk.returns.revokes.count(), 0);
        QTest::mousePress(hold, Qt::LeftButton);
        QTRY_COMPARE(desk.desk.returns.revokes.count(), 1);
        QTest::mouseRelease(hold, Qt::LeftButton);
        QCOMPARE(desk.desk.returns.revokes.asked<1>(0), RunId{1});
        QCOMPARE(desk.desk.returns.revokes.asked<2>(0), u"取り違え"_s);
        desk.desk.returns.revokes.answer(0, RevokedRun{2, 1, 3});
        QTRY_VERIFY(desk.bar()->text().contains(u"2 of its passwords stopped"_s));
    }

    void aRunThatWentAstrayIsRevokedAndReportedInOneAct() // I-5
    {
        AfterDispatch desk;
        QTest::keyClick(desk.page.get(), Qt::Key_5, Qt::AltModifier);
        QVERIFY(desk.choose("revokeTable", 1));
        auto *hold = part<HoldButton>(*desk.page, "revokeButton");
        hold->setHoldTime(std::chrono::milliseconds(30));
        part<QLineEdit>(*desk.page, "revokeReason")->insert(u"取り違え"_s);
        QVERIFY(hold->isEnabled());
        QVERIFY(!part<QComboBox>(*desk.page, "revokeSeen")->isVisible());
        part<QCheckBox>(*desk.page, "revokeAstray")->setChecked(true);
        QVERIFY(!hold->isEnabled()); // what happened, and what was seen?
        QVERIFY(part<QComboBox>(*desk.page, "revokeSeen")->isVisible());
        part<QComboBox>(*desk.page, "revokeHappened")->setCurrentIndex(2);
        QVERIFY(!hold->isEnabled());
        part<QComboBox>(*desk.page, "revokeSeen")->setCurrentIndex(1);
        QVERIFY(hold->isEnabled());
        QTest::qWait(30);
        QTest::mousePress(hold, Qt::LeftButton);
        QTRY_COMPARE(desk.desk.returns.runReports.count(), 1);
        QTest::mouseRelease(hold, Qt::LeftButton);
        QCOMPARE(desk.desk.returns.revokes.count(), 0);
        QCOMPARE(desk.desk.returns.runReports.asked<1>(0), RunId{1});
        QCOMPARE(desk.desk.returns.runReports.asked<2>(0), u"取り違え"_s);
        QCOMPARE(desk.desk.returns.runReports.asked<3>(0), u"swapped"_s);
        QCOMPARE(desk.desk.returns.runReports.asked<4>(0), u"not_known"_s);
        desk.desk.returns.runReports.answer(
            0, RunAstray{{2, 1, 3}, 2, 2, QDate(2026, 11, 22), QDate(2026, 11, 24), QDate(2026, 12, 21)});
        QTRY_VERIFY(desk.bar()->text().contains(u"2026-11-24"_s));
        QVERIFY(desk.bar()->text().contains(u"2 of its passwords stopped"_s));
        QTRY_VERIFY(part<QWidget>(*desk.page, "misdeliveryPanel")->isVisible()); // whom a new card is asked for
    }

    void aRunIsOneReportAndItsMembersAreOpenedFromTheList()
    {
        AfterDispatch desk;
        const auto ofRun = [](int sheet) {
            return aMisdelivery(aSerial(sheet))
                .with(&Misdelivery::run, RunId{12})
                .with(&Misdelivery::persons, 240)
                .with(&Misdelivery::cardNeeded, sheet == 4);
        };
        desk.desk.returns.astray.always(Misdeliveries{aMisdelivery(aSerial(3)), ofRun(4), ofRun(5)});
        desk.page->activate();
        QTest::keyClick(desk.page.get(), Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(desk.button("astrayPlace")->text().contains(u'2')); // reports, not cards
        QVERIFY(desk.choose("misdeliveriesTable", numberOf(4)));
        QVERIFY(part<QPlainTextEdit>(*desk.page, "reportText")->toPlainText().contains(u"Number of persons: 240"_s));
        QVERIFY(part<FieldGrid>(*desk.page, "misdeliveryFields")->value(u"run"_s).contains(u"12"_s));
        QCOMPARE(part<FieldGrid>(*desk.page, "misdeliveryFields")->value(u"card"_s), u"To be asked for"_s);
        const QSignalSpy asked(desk.page.get(), &Page::memberWanted);
        desk.click("astrayPersonButton");
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).value<PersonId>(), PersonId{7});
        QVERIFY(desk.choose("misdeliveriesTable", numberOf(5)));
        QCOMPARE(part<FieldGrid>(*desk.page, "misdeliveryFields")->value(u"card"_s), u"Not needed"_s);
    }

    void whoPrintsOpensNobodyFromTheMisdeliveries()
    {
        const AfterDispatch desk{Duty::Printer};
        QTest::keyClick(desk.page.get(), Qt::Key_3, Qt::AltModifier);
        QVERIFY(desk.choose("misdeliveriesTable", numberOf(3)));
        QVERIFY(!desk.button("astrayPersonButton")->isVisible());
    }

    void aRevokedRunIsToldAndCannotBeRevokedAgain()
    {
        AfterDispatch desk;
        const Run run = aRun(1)
                            .with(&Run::state, RunState::Closed)
                            .with(&Run::revokedAt, QDateTime(QDate(2026, 11, 21), QTime(1, 0), Qt::UTC))
                            .with(&Run::revokedBy, u"監督 一"_s)
                            .with(&Run::revokeReason, u"取り違え"_s);
        desk.desk.runs.lists.always(Runs{run});
        QTest::keyClick(desk.page.get(), Qt::Key_5, Qt::AltModifier);
        QVERIFY(desk.choose("revokeTable", 1));
        QTRY_COMPARE(desk.table("revokeTable")->model()->index(0, RunTable::State).data().toString(), u"Revoked"_s);
        const auto *facts = part<QWidget>(*desk.page, "revokePanel")->findChild<FieldGrid *>();
        QVERIFY(facts->value(u"revoked"_s).contains(u"監督 一"_s));
        QCOMPARE(facts->value(u"why"_s), u"取り違え"_s);
        QVERIFY(!part<HoldButton>(*desk.page, "revokeButton")->isVisible());
        QVERIFY(!part<QLineEdit>(*desk.page, "revokeReason")->isVisible());
    }

    void aHostileNameStaysAName()
    {
        AfterDispatch desk;
        desk.desk.returns.lists.always(
            ReturnedCards{aReturned(aSerial(1)).with(&Returned::memberName, u"<img src=x>%1"_s)});
        desk.page->changed(somethingMoved(u"card"_s, 1));
        QTRY_COMPARE(desk.table("returnsTable")->model()->rowCount(), 1);
        QVERIFY(desk.choose("returnsTable", numberOf(1)));
        desk.click("addressConfirmedButton");
        QVERIFY(part<PlainLabel>(*desk.page, "closeReturnConfirm.what")->text().contains(u"<img src=x>%1"_s));
        QCOMPARE(labelsThatReadMarkup(*desk.page), QStringList());
    }

    void everyControlHasANameAndEveryTextFollowsTheLanguage()
    {
        const AfterDispatch desk;
        for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6}) {
            QTest::keyClick(desk.page.get(), key, Qt::AltModifier);
            QTest::qWait(1);
            QCOMPARE(controlsWithoutName(*desk.page), QStringList());
        }
        const OtherLanguage other;
        QCOMPARE(textsThatStayed(*desk.page), QStringList());
    }

    void mayBeClosedWhileWaiting()
    {
        AfterDispatch desk;
        desk.chooseReason("refused");
        desk.scan(aSerial(5));
        desk.page.reset();
        desk.desk.returns.records.answer(0, ReturnAnswer{});
        QTest::qWait(20);
    }
};

QTEST_MAIN(ReturnsPageTest)
#include "ReturnsPageTest.moc"
