#include "models/domain/Changes.h"
#include "tests/builders/PrintRoom.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/ui/Walk.h"
#include "ui/pages/DispatchPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/StateChip.h"
#include "ui/widgets/TablePane.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using Outcome = PackAnswer::Outcome;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC);

BundleCards threeOfWhichTwoLeave()
{
    return {aBundleCard(1, aSerial(1)), aBundleCard(2, aSerial(2)),
            aBundleCard(3, aSerial(3)).with(&BundleCard::problem, u"coverage_lost"_s)};
}

PackAnswer found(Outcome outcome, int card, int packed)
{
    PackAnswer answer;
    answer.outcome = outcome;
    answer.card = {card};
    answer.serial = aSerial(card);
    answer.packedAt = now;
    answer.packed = packed;
    answer.cards = 3; // the one that would be pulled is not void yet
    return answer;
}

/// The dispatch page with two bundles; the first is chosen.
struct Table
{
    explicit Table(bool mustScan = false)
    {
        desk.dispatch.lists.always(
            Bundles{aBundle(1).with(&Bundle::cards, 3).with(&Bundle::mustScan, mustScan), aBundle(2)});
        desk.dispatch.cards.always(threeOfWhichTwoLeave());
        page = std::make_unique<DispatchPage>(desk.gateways(), session);
        page->resize(1180, 760);
        page->show();
        page->activate();
    }

    bool begin() const
    {
        return QTest::qWaitForWindowActive(page.get())
            && QTest::qWaitFor([this] { return list()->model()->rowCount() > 0; }) && list()->selectId(1)
            && QTest::qWaitFor([this] { return cards()->model()->rowCount() == 3; });
    }

    TablePane *list() const { return part<TablePane>(*page, "bundlesTable"); }
    TablePane *cards() const { return part<TablePane>(*page, "bundleCardsTable"); }
    QLineEdit *field() const { return part<QLineEdit>(*page, "packField"); }
    QPushButton *button(const char *name) const { return part<QPushButton>(*page, name); }
    QString text(const char *name) const { return part<PlainLabel>(*page, name)->text(); }
    QString result() const { return part<StateChip>(*page, "packResult")->word(); }
    bool allPacked() const { return part<StateChip>(*page, "allPacked")->isVisible(); }
    QString packed(int row) const { return cards()->model()->index(row, 2).data().toString(); }
    MessageBar *bar() const { return part<MessageBar>(*page, "messageBar"); }
    FakeCall<PackAnswer, OpId, BundleId, QString> &packs() { return desk.dispatch.packs; }
    void scan(const QString &text) const
    {
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return);
    }

    FakeDesk desk;
    Session session = aPrinter();
    std::unique_ptr<DispatchPage> page;
};

} // namespace

/// Cards are scanned into their bundle: what belongs there, what does not, and what the dispatcher is told (I-13).
class PackingTest final : public QObject
{
    Q_OBJECT

private slots:
    void scanAfterScanTheBundleFills()
    {
        Table table;
        QVERIFY(table.begin());
        QCOMPARE(table.text("packCount"), u"0 of 2 packed"_s); // the third would be taken out
        table.field()->setFocus();
        table.scan(aSerial(1).toLower());
        QCOMPARE(table.packs().asked<1>(0), BundleId{1});
        QCOMPARE(table.packs().asked<2>(0), aSerial(1).toLower()); // the database reads it in any width
        const int lists = table.desk.dispatch.cards.count();
        table.packs().answer(0, found(Outcome::Right, 1, 1));
        QTRY_COMPARE(table.result(), u"Belongs here"_s);
        QCOMPARE(table.text("packResultWords"), aSerial(1));
        QCOMPARE(table.text("packCount"), u"1 of 2 packed"_s);
        QVERIFY(!table.packed(0).isEmpty());
        QVERIFY(table.packed(1).isEmpty());
        QVERIFY(!table.allPacked());
        table.scan(aSerial(2));
        table.packs().answer(1, found(Outcome::Right, 2, 2));
        QTRY_VERIFY(table.allPacked());
        QCOMPARE(table.desk.dispatch.cards.count(), lists); // nothing had to be read again
        QVERIFY(table.field()->hasFocus());                 // a thousand cards go without the mouse
    }

    void whatDoesNotBelongThereIsSaid_data()
    {
        QTest::addColumn<PackAnswer>("answer");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("hint");
        PackAnswer employer = found(Outcome::OtherBundle, 9, 0);
        employer.destination = u"見本電機株式会社"_s;
        PackAnswer gone = employer;
        gone.gone = true;
        PackAnswer withdrawn = found(Outcome::Void, 9, 0);
        withdrawn.reason = u"withdrawn"_s;
        PackAnswer nobody;
        nobody.cards = 3;
        QTest::newRow("twice") << found(Outcome::Twice, 1, 1) << u"Packed before"_s << u"since"_s;
        QTest::newRow("an employer's") << employer << u"Other bundle"_s << u"見本電機株式会社"_s;
        QTest::newRow("a home's") << found(Outcome::OtherBundle, 9, 0) << u"Other bundle"_s << u"home"_s;
        QTest::newRow("gone") << gone << u"Other bundle"_s << u"has left"_s;
        QTest::newRow("not counted") << found(Outcome::NotCounted, 9, 0) << u"Not counted yet"_s << u"reconciled"_s;
        QTest::newRow("void") << withdrawn << u"Take it out"_s << u"Request was withdrawn"_s;
        QTest::newRow("nobody's") << nobody << u"Not our card"_s << u"MK-0000077"_s;
    }

    void whatDoesNotBelongThereIsSaid()
    {
        QFETCH(const PackAnswer, answer);
        QFETCH(const QString, word);
        QFETCH(const QString, hint);
        Table table;
        QVERIFY(table.begin());
        table.scan(u"MK-0000077"_s);
        table.packs().answer(0, answer);
        QTRY_COMPARE(table.result(), word);
        QVERIFY2(table.text("packResultWords").contains(hint), qUtf8Printable(table.text("packResultWords")));
        QCOMPARE(table.text("packCount"), QString(u"%1 of 2 packed"_s).arg(answer.packed));
        QVERIFY(table.packed(1).isEmpty());
    }

    void aScannerIsFasterThanTheLineAndHeardEverywhere()
    {
        Table table;
        QVERIFY(table.begin());
        table.list()->setFocus();
        QTest::keyClick(table.list(), Qt::Key_M); // the focus is elsewhere: the scanner does not know
        QVERIFY(table.field()->hasFocus());
        table.scan(aSerial(1).mid(1));
        table.scan(aSerial(2));
        table.scan(aSerial(7));
        QCOMPARE(table.packs().count(), 1); // one after the other
        QCOMPARE(table.packs().asked<2>(0), u'm' + aSerial(1).mid(1));
        QVERIFY(table.page->unsaved().startsWith(u"3 scanned card"_s));
        QVERIFY(!table.button("dispatchButton")->isEnabled());
        table.packs().answer(0, found(Outcome::Right, 1, 1));
        QTRY_COMPARE(table.packs().count(), 2);
        QVERIFY(table.packs().asked<0>(1) != table.packs().asked<0>(0)); // an operation of its own
        table.packs().answer(1, DbError::fromSqlState("MD043"));
        QTRY_COMPARE(table.packs().count(), 3); // a refused one does not hold up the others
        QCOMPARE(table.result(), u"Not recorded"_s);
        QVERIFY(table.bar()->text().contains(aSerial(2)));
        table.packs().answer(2, found(Outcome::OtherBundle, 7, 1));
        QTRY_COMPARE(table.result(), u"Other bundle"_s);
        QCOMPARE(table.page->unsaved(), QString());
        QVERIFY(table.button("dispatchButton")->isEnabled());
    }

    void aLostLineKeepsTheScansAndTheirOperations()
    {
        Table table;
        QVERIFY(table.begin());
        table.scan(aSerial(1));
        table.packs().answer(0, DbError::of(DbError::Kind::Offline));
        QTRY_COMPARE(table.result(), u"Not sent"_s);
        QVERIFY(table.page->unsaved().startsWith(u"1 scanned card"_s));
        table.scan(aSerial(2)); // goes on with the first one
        QCOMPARE(table.packs().count(), 2);
        QCOMPARE(table.packs().asked<0>(1), table.packs().asked<0>(0));
        table.packs().answer(1, DbError::of(DbError::Kind::TimedOut));
        QTRY_VERIFY(table.text("packResultWords").startsWith(u"2 scan"_s));
        QTest::mouseClick(table.button("messageRetry"), Qt::LeftButton);
        QCOMPARE(table.packs().count(), 3);
        QCOMPARE(table.packs().asked<0>(2), table.packs().asked<0>(0));
        table.packs().answer(2, found(Outcome::Right, 1, 1));
        QTRY_COMPARE(table.packs().count(), 4);
        QCOMPARE(table.packs().asked<2>(3), aSerial(2));
        table.packs().answer(3, found(Outcome::Right, 2, 2));
        QTRY_VERIFY(table.allPacked());
        QVERIFY(!table.bar()->isSaying());
    }

    void aScanBelongsToTheBundleThatWasShown()
    {
        Table table;
        QVERIFY(table.begin());
        table.scan(aSerial(1));
        table.scan(aSerial(8));
        QVERIFY(table.list()->selectId(2));
        table.packs().answer(0, found(Outcome::Right, 1, 1));
        QTRY_COMPARE(table.packs().count(), 2);
        QCOMPARE(table.packs().asked<1>(1), BundleId{1});
        PackAnswer wrong = found(Outcome::OtherBundle, 8, 1);
        wrong.destination = u"見本電機株式会社"_s;
        table.packs().answer(1, wrong);
        QTRY_VERIFY(table.bar()->text().contains(aSerial(8)));
        QVERIFY(!part<StateChip>(*table.page, "packResult")->isVisible());
        QVERIFY(table.packed(0).isEmpty());
    }

    void whatSomebodyElsePacksIsReadAgain()
    {
        Table table;
        QVERIFY(table.begin());
        const int before = table.desk.dispatch.cards.count();
        table.scan(aSerial(1));
        table.packs().answer(0, found(Outcome::Right, 1, 2)); // two are packed, the list knows of one
        QTRY_COMPARE(table.desk.dispatch.cards.count(), before + 1);
        QTRY_COMPARE(table.text("packCount"), u"0 of 2 packed"_s); // as the answer of this test says
        const auto told = [&](const QString &what, qint64 card) {
            Changes changes = somethingMoved(u"card"_s, card);
            changes.moved.first().what = what;
            table.page->changed(changes);
            return table.desk.dispatch.cards.count();
        };
        table.scan(aSerial(2));
        table.packs().answer(1, found(Outcome::Right, 2, 1));
        QTRY_COMPARE(table.text("packCount"), u"1 of 2 packed"_s);
        QCOMPARE(told(u"card_packed"_s, 2), before + 1);    // one's own scan
        QCOMPARE(told(u"card_packed"_s, 99), before + 1);   // into another bundle
        QCOMPARE(told(u"card_misplaced"_s, 1), before + 1); // changes nothing
        QCOMPARE(told(u"card_packed"_s, 1), before + 2);    // a colleague's into this one
        QCOMPARE(told(u"card_void"_s, 99), before + 3);
    }

    void theQuestionSaysWhatWasNotScanned()
    {
        Table table;
        QVERIFY(table.begin());
        table.scan(aSerial(1));
        table.packs().answer(0, found(Outcome::Right, 1, 1));
        QTRY_COMPARE(table.text("packCount"), u"1 of 2 packed"_s);
        QTest::mouseClick(table.button("dispatchButton"), Qt::LeftButton);
        QVERIFY(table.text("dispatchConfirm.what").contains(u"1 of these card(s) were not scanned"_s));
        QVERIFY(!table.field()->isEnabled()); // nothing is laid into it while that is asked
        QVERIFY(table.button("dispatchConfirm.leave")->hasFocus());
        QTest::keyClick(table.button("dispatchConfirm.leave"), Qt::Key_Escape);
        QVERIFY(table.field()->isEnabled());
        table.scan(aSerial(2));
        table.packs().answer(1, found(Outcome::Right, 2, 2));
        QTRY_VERIFY(table.allPacked());
        QTest::mouseClick(table.button("dispatchButton"), Qt::LeftButton);
        QVERIFY(!table.text("dispatchConfirm.what").contains(u"not scanned"_s));
    }

    void whereTheProfileWantsItTheButtonWaitsForTheLastScan() // MD191
    {
        Table table(true);
        QVERIFY(table.begin());
        QVERIFY(!table.button("dispatchButton")->isEnabled());
        QVERIFY(table.text("dispatchHint").startsWith(u"2 card(s) are not scanned yet"_s));
        table.scan(aSerial(1));
        table.packs().answer(0, found(Outcome::Right, 1, 1));
        QTRY_VERIFY(table.text("dispatchHint").startsWith(u"1 card(s) are not scanned yet"_s));
        QVERIFY(!table.button("dispatchButton")->isEnabled());
        table.scan(aSerial(2));
        table.packs().answer(1, found(Outcome::Right, 2, 2));
        QTRY_VERIFY(table.button("dispatchButton")->isEnabled());
        QVERIFY(!part<PlainLabel>(*table.page, "dispatchHint")->isVisible());
        QVERIFY(table.list()->selectId(2)); // the other bundle's society asks for none
        QTRY_VERIFY(table.button("dispatchButton")->isEnabled());
    }

    void walkingThroughTheBundlesKeepsTheFocusThere()
    {
        const Table table;
        QVERIFY(table.begin());
        table.list()->setFocus();
        QVERIFY(table.list()->selectId(2));
        QTest::qWait(20);
        QVERIFY(table.list()->hasFocus());
        QCOMPARE(controlsWithoutName(*table.page), QStringList());
        QCOMPARE(labelsThatReadMarkup(*table.page), QStringList());
    }
};

QTEST_MAIN(PackingTest)
#include "PackingTest.moc"
