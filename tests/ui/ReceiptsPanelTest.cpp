#include "ui/pages/ReceiptsPanel.h"
#include "models/tables/BundleTable.h"
#include "tests/builders/Runs.h"
#include "tests/builders/Staff.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/ui/OtherLanguage.h"
#include "tests/ui/Walk.h"
#include "ui/pages/ReturnsPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TablePane.h"

#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

Builder<Bundle> waiting(qint64 id, int days)
{
    return aBundle(id)
        .with(&Bundle::state, BundleState::Dispatched)
        .with(&Bundle::mayDispatch, false)
        .with(&Bundle::dispatchedAt, QDateTime(QDate(2026, 11, 30).addDays(-days), QTime(2, 0), Qt::UTC))
        .with(&Bundle::daysOut, std::optional(days));
}

/// The panel on screen with its bar; lists are answered at once, the command waits for the test.
struct AtTheTelephone
{
    FakeDesk desk;
    QWidget window;
    MessageBar *bar = new MessageBar(&window);
    ReceiptsPanel *panel = nullptr;

    AtTheTelephone()
    {
        desk.dispatch.receiptLists.always(Bundles{waiting(1, 20), waiting(2, 3)});
        desk.dispatch.owed.always(ReceiptsOwed{{3, u"みほん精機株式会社"_s, 2, 4, QDate(2026, 11, 10), 20}});
        panel = new ReceiptsPanel(desk.dispatch, *bar, &window);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(panel);
        column->addWidget(bar);
        window.resize(1100, 700);
        window.show();
        panel->load();
    }

    QPushButton *button(const char *name) const { return part<QPushButton>(window, name); }
    TablePane *table(const char *name) const { return part<TablePane>(window, name); }
    bool choose(qint64 bundle) const
    {
        return QTest::qWaitFor([&] { return table("receiptsTable")->model()->rowCount() > 0; })
            && table("receiptsTable")->selectId(bundle);
    }
};

} // namespace

class ReceiptsPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void theOldestStandsFirstAndEmployersAreSummedUp()
    {
        const AtTheTelephone desk;
        QTRY_COMPARE(desk.table("receiptsTable")->model()->rowCount(), 2);
        const QModelIndex first = desk.table("receiptsTable")->model()->index(0, BundleTable::Receipt);
        QCOMPARE(first.data().toString(), u"Not confirmed for 20 day(s)"_s);
        QCOMPARE(desk.desk.dispatch.receiptLists.lastAsked<0>(), u"waiting"_s);
        QTRY_COMPARE(desk.table("receiptsOwedTable")->model()->rowCount(), 1);
        const auto *owed = desk.table("receiptsOwedTable")->model();
        QCOMPARE(owed->index(0, 0).data().toString(), u"みほん精機株式会社"_s);
        QCOMPARE(owed->index(0, 2).data().toString(), u"2"_s);
    }

    void whoTakesTheCallNotesTheReceipt()
    {
        AtTheTelephone desk;
        QVERIFY(!part<QWidget>(desk.window, "bundleTrail")->isVisible()); // of no bundle yet
        QVERIFY(desk.choose(1));
        QVERIFY(part<QWidget>(desk.window, "bundleTrail")->isVisible());
        QVERIFY(!desk.button("noteTrackingButton")->isVisible()); // the print room's
        QVERIFY(!desk.button("noteReceiptButton")->isEnabled());
        part<QDateEdit>(desk.window, "receivedOn")->setDate(QDate(2026, 11, 12));
        part<QLineEdit>(desk.window, "receiver")->insert(u"総務 一郎"_s);
        QTRY_VERIFY(desk.button("noteReceiptButton")->isEnabled());
        QTest::mouseClick(desk.button("noteReceiptButton"), Qt::LeftButton);
        QCOMPARE(desk.desk.dispatch.receiptNotes.count(), 1);
        QCOMPARE(desk.desk.dispatch.receiptNotes.asked<1>(0), BundleId{1});
        QCOMPARE(desk.desk.dispatch.receiptNotes.asked<2>(0), QDate(2026, 11, 12));
        QCOMPARE(desk.desk.dispatch.receiptNotes.asked<3>(0), u"総務 一郎"_s);
        desk.desk.dispatch.receiptLists.always(Bundles{waiting(2, 3)});
        const QSignalSpy told(desk.panel, &ReceiptsPanel::loaded);
        desk.desk.dispatch.receiptNotes.answer(0, Done{});
        QTRY_COMPARE(desk.table("receiptsTable")->model()->rowCount(), 1);
        QCOMPARE(told.last().first().toInt(), 1);
        QVERIFY(desk.bar->isSaying());
    }

    void aRefusalIsToldAndWhatWasTypedStays()
    {
        AtTheTelephone desk;
        QVERIFY(desk.choose(2));
        part<QLineEdit>(desk.window, "receiver")->insert(u"総務 一郎"_s);
        QTRY_VERIFY(desk.button("noteReceiptButton")->isEnabled());
        QTest::mouseClick(desk.button("noteReceiptButton"), Qt::LeftButton);
        desk.desk.dispatch.receiptNotes.answer(0, DbError::fromSqlState("MD185"));
        QTRY_VERIFY(desk.bar->isSaying());
        QCOMPARE(part<QLineEdit>(desk.window, "receiver")->text(), u"総務 一郎"_s);
    }

    void whatIsConfirmedHasNothingToNote()
    {
        AtTheTelephone desk;
        desk.desk.dispatch.receiptLists.always(Bundles{waiting(1, 20)
                                                           .with(&Bundle::daysOut, std::optional<int>())
                                                           .with(&Bundle::receivedOn, QDate(2026, 11, 12))
                                                           .with(&Bundle::receiver, u"総務 一郎"_s)});
        QTest::mouseClick(desk.button("receiptsConfirmed"), Qt::LeftButton);
        QCOMPARE(desk.desk.dispatch.receiptLists.lastAsked<0>(), u"confirmed"_s);
        QVERIFY(desk.choose(1));
        QVERIFY(!part<QWidget>(desk.window, "bundleTrail")->isVisible());
    }

    void clerksAndSupervisorsFindItAmongTheReturns()
    {
        for (const Duty duty : {Duty::Clerk, Duty::Supervisor}) {
            FakeDesk desk;
            desk.dispatch.receiptLists.always(Bundles{waiting(1, 20), waiting(2, 3)});
            desk.dispatch.owed.always(ReceiptsOwed{});
            Session session = aSession();
            session.duties = duty;
            ReturnsPage page(desk.gateways(), session);
            page.show();
            page.activate();
            QTRY_VERIFY(part<QPushButton>(page, "receiptsPlace")->text().contains(u'2')); // so many are not confirmed
            QTest::keyClick(&page, Qt::Key_6, Qt::AltModifier);
            QVERIFY(part<QWidget>(page, "receiptsPanel")->isVisible());
        }
    }

    void everyControlHasANameAndEveryTextFollowsTheLanguage()
    {
        const AtTheTelephone desk;
        QVERIFY(desk.choose(1));
        QCOMPARE(controlsWithoutName(desk.window), QStringList());
        const OtherLanguage other;
        QCOMPARE(textsThatStayed(desk.window), QStringList());
    }
};

QTEST_MAIN(ReceiptsPanelTest)
#include "ReceiptsPanelTest.moc"
