#include "models/tables/RequestTable.h"
#include "tests/builders/Requests.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<qint64> numbers(const RequestTable &table)
{
    QList<qint64> found;
    for (int row = 0; row < table.rowCount(); ++row)
        found.append(table.index(row, 0).data(IdRole).toLongLong());
    return found;
}

QList<bool> marks(const RequestTable &table)
{
    QList<bool> found;
    for (int row = 0; row < table.rowCount(); ++row)
        found.append(table.index(row, 0).data(ChangedRole).toBool());
    return found;
}

} // namespace

class RecordTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void aNewAnswerResetsOnceAndMarksNothing()
    {
        RequestTable table;
        const QSignalSpy resets(&table, &RequestTable::modelReset);
        table.setRecords({aRequest(1), aRequest(2)});
        QCOMPARE(resets.count(), 1);
        QCOMPARE(marks(table), (QList<bool>{false, false}));
    }

    void aRefreshNeverResets()
    {
        RequestTable table;
        table.setRecords({aRequest(1), aRequest(2), aRequest(3)});
        const QSignalSpy resets(&table, &RequestTable::modelReset);
        table.refresh({aRequest(4), aRequest(3), aRequest(1)});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(numbers(table), (QList<qint64>{4, 3, 1}));
    }

    void theSameAnswerAgainSaysNothing()
    {
        RequestTable table;
        table.setRecords({aRequest(1), aRequest(2)});
        const QSignalSpy changed(&table, &RequestTable::dataChanged);
        const QSignalSpy moved(&table, &RequestTable::rowsMoved);
        table.refresh({aRequest(1), aRequest(2)});
        QCOMPARE(changed.count(), 0);
        QCOMPARE(moved.count(), 0);
        QCOMPARE(marks(table), (QList<bool>{false, false}));
    }

    void whatArrivedOrChangedIsMarkedForAMoment()
    {
        RequestTable table;
        table.setRecords({aRequest(1), aRequest(2)});
        table.refresh({aRequest(1), aRequest(2).with(&Request::state, RequestState::Waiting), aRequest(3)});
        QCOMPARE(marks(table), (QList<bool>{false, true, true}));
        QTRY_COMPARE_WITH_TIMEOUT(marks(table), (QList<bool>{false, false, false}), RequestTable::markedForMs + 2000);
    }

    void aRowKeepsItsPlaceInTheViewsMemory()
    {
        RequestTable table;
        table.setRecords({aRequest(1), aRequest(2), aRequest(3)});
        const QPersistentModelIndex kept(table.index(1, 0));
        table.refresh({aRequest(9), aRequest(3), aRequest(2), aRequest(8)});
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 2);
        QCOMPARE(kept.data(IdRole).toLongLong(), 2);
    }

    void anyOrderCanBecomeAnyOther()
    {
        QRandomGenerator random(20261120);
        RequestTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int round = 0; round < 200; ++round) {
            Requests wanted;
            QList<qint64> ids;
            for (qint64 id = 1; id <= 12; ++id) {
                if (random.bounded(3) > 0)
                    ids.insert(random.bounded(int(ids.size()) + 1), id);
            }
            for (const qint64 id : ids) {
                const auto state = random.bounded(4) == 0 ? RequestState::Waiting : RequestState::Received;
                wanted.append(aRequest(id).with(&Request::state, state));
            }
            table.refresh(wanted);
            QCOMPARE(numbers(table), ids);
            QCOMPARE(table.records(), wanted);
        }
    }

    void aNumberThatComesTwiceIsShownOnce()
    {
        RequestTable table;
        table.setRecords({aRequest(1), aRequest(2)});
        table.refresh({aRequest(2), aRequest(2), aRequest(1)});
        QCOMPARE(numbers(table), (QList<qint64>{2, 1}));
    }

    void findsARecordByItsNumber()
    {
        RequestTable table;
        table.setRecords({aRequest(1), aRequest(2).with(&Request::memberName, u"鈴木 次郎"_s)});
        QCOMPARE(table.rowOf(2), 1);
        QCOMPARE(table.find(2)->memberName, u"鈴木 次郎"_s);
        QCOMPARE(table.rowOf(3), -1);
        QVERIFY(!table.find(3));
    }

    void anIndexOfNowhereHasNoData()
    {
        RequestTable table;
        table.setRecords({aRequest(1)});
        QVERIFY(!table.data({}, Qt::DisplayRole).isValid());
        QVERIFY(!table.headerData(99, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!table.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
        QCOMPARE(table.rowCount(table.index(0, 0)), 0);
        QCOMPARE(table.columnCount(table.index(0, 0)), 0);
    }

    void aChangeOfLanguageAsksForEveryTextAgain()
    {
        RequestTable table;
        table.setRecords({aRequest(1)});
        const QSignalSpy headers(&table, &RequestTable::headerDataChanged);
        const QSignalSpy cells(&table, &RequestTable::dataChanged);
        table.retranslate();
        QCOMPARE(headers.count(), 1);
        QCOMPARE(cells.count(), 1);
    }
};

QTEST_GUILESS_MAIN(RecordTableTest)
#include "RecordTableTest.moc"
