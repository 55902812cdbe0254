#include "ui/pages/ListLoad.h"

#include "models/tables/DeputyTable.h"
#include "models/tables/Roles.h"
#include "tests/fakes/FakeCall.h"
#include "ui/widgets/MessageBar.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Deputies deputies(const QList<qint64> &ids)
{
    Deputies made;
    for (const qint64 id : ids) {
        Deputy deputy;
        deputy.id = DeputyId{id};
        made.append(deputy);
    }
    return made;
}

/// A list, and what it asked for.
struct List
{
    FakeCall<Deputies> asked;
    MessageBar bar;
    DeputyTable table;
    TablePane pane;
    ListLoad load{pane, bar, &pane};

    List() { pane.setModel(&table); }

    void ask()
    {
        load.ask(
            asked(), [this](const Deputies &found) { load.fill(table, found); }, [this] { ask(); });
    }
    bool isMarked(int row) const { return table.index(row, 0).data(ChangedRole).toBool(); }
};

} // namespace

class ListLoadTest final : public QObject
{
    Q_OBJECT

private slots:
    void theLatestQuestionIsAnsweredInWhicheverOrderTheAnswersCome()
    {
        List list;
        list.ask();
        list.ask();
        list.asked.answer(1, deputies({2}));
        QTRY_COMPARE(list.table.rowCount(), 1);
        list.asked.answer(0, deputies({1, 3}));
        QTest::qWait(20);
        QCOMPARE(list.table.rowCount(), 1);
        QCOMPARE(list.table.record(0).id, DeputyId{2});
    }

    void theFirstAnswerIsNoNewsAndALaterOneMarksWhatCame()
    {
        List list;
        QVERIFY(!list.load.isFilled());
        list.ask();
        list.asked.answer(0, deputies({1}));
        QTRY_VERIFY(list.load.isFilled());
        QVERIFY(!list.isMarked(0));
        list.ask();
        list.asked.answer(1, deputies({1, 2}));
        QTRY_COMPARE(list.table.rowCount(), 2);
        QVERIFY(!list.isMarked(0));
        QVERIFY(list.isMarked(1));
    }

    void aListThatStartsOverTakesNoAnswerToWhatItWasAboutBefore()
    {
        List list;
        list.ask();
        list.load.startOver();
        list.asked.answer(0, deputies({1}));
        QTest::qWait(20);
        QCOMPARE(list.table.rowCount(), 0);
        list.ask();
        list.asked.answer(1, deputies({2}));
        QTRY_COMPARE(list.table.rowCount(), 1);
        QVERIFY(!list.isMarked(0)); // of the new list it is the first answer
    }

    void aFailureIsToldAndTheOfferAsksAgain()
    {
        List list;
        list.ask();
        list.asked.answer(0, DbError::of(DbError::Kind::TimedOut));
        QTRY_VERIFY(list.bar.isSaying());
        const auto buttons = list.bar.findChildren<QPushButton *>();
        QVERIFY(!buttons.isEmpty());
        buttons.first()->click();
        QCOMPARE(list.asked.count(), 2);
        list.asked.answer(1, deputies({1}));
        QTRY_COMPARE(list.table.rowCount(), 1);
    }

    void aFailureOfAnOlderQuestionIsNotTold()
    {
        List list;
        list.ask();
        list.ask();
        list.asked.answer(0, DbError::of(DbError::Kind::TimedOut));
        list.asked.answer(1, deputies({1}));
        QTRY_COMPARE(list.table.rowCount(), 1);
        QVERIFY(!list.bar.isSaying());
    }
};

QTEST_MAIN(ListLoadTest)
#include "ListLoadTest.moc"
