#include "ui/pages/BulkPage.h"
#include "models/domain/Changes.h"
#include "tests/builders/Staff.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/ui/OtherLanguage.h"
#include "tests/ui/Walk.h"
#include "ui/widgets/BusyStrip.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/TablePane.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

BulkEstimate anEstimate(std::optional<OpenBulk> open = {})
{
    return {.cards = 230,
            .leftOut = {{u"under_way"_s, 4}, {u"no_address"_s, 2}},
            .employers = {{1, u"みほん精機株式会社"_s, 200}, {2, u"<b>港</b>工業"_s, 25}, {0, {}, 5}},
            .cut = false,
            .cardsADay = 100,
            .businessDays = 3,
            .doneOn = QDate(2026, 11, 26),
            .open = open};
}

/// The page on screen. Estimates are answered at once; commands wait for the test.
struct Lists
{
    FakeDesk desk;
    Session session = aSession();
    std::unique_ptr<BulkPage> page;

    explicit Lists(const BulkEstimate &estimate = anEstimate())
    {
        desk.requests.estimates.always(estimate);
        page = std::make_unique<BulkPage>(desk.gateways(), session);
        page->resize(1180, 760);
        page->show();
        page->activate();
        part<HoldButton>(*page, "bulkBeginButton")->setHoldTime(std::chrono::milliseconds(20));
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
    }

    FakeRequestGateway &asked() { return desk.requests; }
    QPushButton *button(const char *name) const { return part<QPushButton>(*page, name); }
    TablePane *table() const { return part<TablePane>(*page, "bulkEmployersTable"); }
    MessageBar *bar() const { return part<MessageBar>(*page, "messageBar"); }
    BusyStrip *busy() const { return page->findChild<BusyStrip *>(); }
    QString field(const QString &key) const { return page->findChild<FieldGrid *>()->value(key); }
    bool begun()
    {
        part<QLineEdit>(*page, "bulkReason")->insert(u"4月の新規加入"_s);
        auto *begin = part<HoldButton>(*page, "bulkBeginButton");
        if (!QTest::qWaitFor([begin] { return begin->isEnabled(); }))
            return false;
        QTest::qWait(5);
        QTest::mousePress(begin, Qt::LeftButton);
        const bool held = QTest::qWaitFor([this] { return asked().bulkBegins.count() == 1; });
        QTest::mouseRelease(begin, Qt::LeftButton);
        return held;
    }
};

} // namespace

/// Cards for many: what they come to is said first, they are made slice by slice, and somebody can stop them.
class BulkPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void theEstimateIsThereBeforeAnythingBegins()
    {
        Lists lists;
        QTRY_COMPARE(lists.field(u"cards"_s), u"230"_s);
        QCOMPARE(lists.asked().estimates.asked<0>(0), u"first_notice"_s);
        QVERIFY(lists.field(u"days"_s).startsWith(u"3, at 100"_s));
        QVERIFY(lists.field(u"done"_s).contains(u"2026-11-26"_s));
        const QString left = part<NoticeList>(*lists.page, "bulkLeftOut")->sentences().join(u' ');
        QVERIFY(left.contains(u"4 left out"_s) && left.contains(u"address is incomplete"_s));
        QCOMPARE(lists.table()->model()->rowCount(), 2);        // who has no employer is counted and not listed
        QVERIFY(!lists.button("bulkBeginButton")->isEnabled()); // a list has a reason
        QCOMPARE(lists.asked().bulkBegins.count(), 0);
    }

    void eachListAndEachEmployerIsAskedFor()
    {
        Lists lists;
        QTRY_COMPARE(lists.table()->model()->rowCount(), 2);
        QTest::mouseClick(lists.button("neverSignedInPlace"), Qt::LeftButton);
        QCOMPARE(lists.asked().estimates.lastAsked<0>(), u"never_signed_in"_s);
        QTRY_COMPARE(lists.table()->model()->rowCount(), 2);
        QVERIFY(lists.table()->selectId(2));
        part<QCheckBox>(*lists.page, "bulkOnlyChosen")->setChecked(true);
        QCOMPARE(lists.asked().estimates.lastAsked<1>(), 2);
        QTest::qWait(5);
        QCOMPARE(lists.table()->model()->rowCount(), 2); // the others stay to be chosen
        QVERIFY(lists.begun());
        QCOMPARE(lists.asked().bulkBegins.asked<1>(0), u"never_signed_in"_s);
        QCOMPARE(lists.asked().bulkBegins.asked<2>(0), 2);
        QCOMPARE(lists.asked().bulkBegins.asked<3>(0), u"4月の新規加入"_s);
    }

    void requestsAreMadeSliceBySliceToTheEnd()
    {
        Lists lists;
        QTRY_COMPARE(lists.field(u"cards"_s), u"230"_s);
        QVERIFY(lists.begun());
        lists.asked().bulkBegins.answer(0, BulkId{7});
        QTRY_COMPARE(lists.asked().bulkSlices.count(), 1);
        QCOMPARE(lists.asked().bulkSlices.asked<1>(0), BulkId{7});
        QVERIFY(lists.busy()->isBusy());
        QVERIFY(!lists.page->unsaved().isEmpty());
        lists.asked().bulkSlices.answer(0, BulkProgress{98, 2, false});
        QTRY_COMPARE(lists.asked().bulkSlices.count(), 2);
        QVERIFY(lists.asked().bulkSlices.asked<0>(0) != lists.asked().bulkSlices.asked<0>(1));
        lists.page->changed(somethingMoved(u"bulk"_s, 7)); // its own news change nothing
        QCOMPARE(lists.asked().estimates.count(), 1);
        lists.asked().bulkSlices.answer(1, BulkProgress{228, 6, true});
        QTRY_VERIFY(lists.bar()->text().contains(u"228 request(s) made"_s));
        QVERIFY(lists.bar()->text().contains(u"6 member(s) left out"_s));
        QVERIFY(!lists.busy()->isBusy());
        QVERIFY(lists.page->unsaved().isEmpty());
        QCOMPARE(lists.asked().estimates.count(), 2); // and what is left is asked for anew
    }

    void itStopsBetweenTwoSlices()
    {
        Lists lists;
        QTRY_COMPARE(lists.field(u"cards"_s), u"230"_s);
        QVERIFY(lists.begun());
        lists.asked().bulkBegins.answer(0, BulkId{7});
        QTRY_COMPARE(lists.asked().bulkSlices.count(), 1);
        emit lists.busy()->cancelled();
        QCOMPARE(lists.asked().bulkStops.count(), 0); // the slice that is under way comes to its end
        lists.asked().bulkSlices.answer(0, BulkProgress{100, 0, false});
        QTRY_COMPARE(lists.asked().bulkStops.count(), 1);
        lists.asked().bulkStops.answer(0, BulkProgress{100, 0, false});
        QTRY_VERIFY(lists.bar()->text().contains(u"stopped there"_s));
        QCOMPARE(lists.asked().bulkSlices.count(), 1);
    }

    void aSliceWithoutAnAnswerIsRepeatedAndGoesOn()
    {
        Lists lists;
        QTRY_COMPARE(lists.field(u"cards"_s), u"230"_s);
        QVERIFY(lists.begun());
        lists.asked().bulkBegins.answer(0, BulkId{7});
        QTRY_COMPARE(lists.asked().bulkSlices.count(), 1);
        lists.asked().bulkSlices.answer(0, DbError::of(DbError::Kind::Unknown));
        auto *again = part<QPushButton>(*lists.page, "messageRetry");
        QTRY_VERIFY(again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(lists.asked().bulkSlices.asked<0>(1), lists.asked().bulkSlices.asked<0>(0)); // made once
        lists.asked().bulkSlices.answer(1, DbError::fromSqlState("MD201")); // somebody else stopped it
        QTRY_VERIFY(!lists.busy()->isBusy());
        QVERIFY(lists.page->unsaved().isEmpty());
    }

    void anUnfinishedListIsGoneOnWithOrStopped()
    {
        const OpenBulk open{{7}, u"viewing_wish"_s, u"係員 次郎"_s, false, 100, 3};
        Lists lists(anEstimate(open));
        QTRY_VERIFY(part<QLabel>(*lists.page, "bulkOpen")->isVisible());
        QVERIFY(part<QLabel>(*lists.page, "bulkOpen")->text().contains(u"係員 次郎"_s));
        part<QLineEdit>(*lists.page, "bulkReason")->insert(u"もう一つ"_s);
        QTest::qWait(5);
        QVERIFY(!lists.button("bulkBeginButton")->isEnabled()); // one at a time
        QTest::mouseClick(lists.button("bulkStopButton"), Qt::LeftButton);
        QCOMPARE(lists.asked().bulkStops.asked<1>(0), BulkId{7});
        lists.asked().bulkStops.answer(0, BulkProgress{100, 3, false});
        QTRY_VERIFY(lists.button("bulkGoOnButton")->isEnabled());
        QTest::mouseClick(lists.button("bulkGoOnButton"), Qt::LeftButton);
        QCOMPARE(lists.asked().bulkSlices.asked<1>(0), BulkId{7});
    }

    void everyControlHasANameAndEveryTextFollowsTheLanguage()
    {
        const OpenBulk open{{7}, u"viewing_wish"_s, u"係員 次郎"_s, false, 100, 3};
        Lists lists(anEstimate(open));
        QTRY_COMPARE(lists.table()->model()->rowCount(), 2);
        QCOMPARE(controlsWithoutName(*lists.page), QStringList());
        QCOMPARE(labelsThatReadMarkup(*lists.page), QStringList());
        const OtherLanguage other;
        QCOMPARE(textsThatStayed(*lists.page), QStringList());
    }
};

QTEST_MAIN(BulkPageTest)
#include "BulkPageTest.moc"
