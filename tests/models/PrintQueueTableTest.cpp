#include "models/tables/PrintQueueTable.h"
#include "tests/builders/Runs.h"
#include "tests/models/TableContract.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

void tick(PrintQueueTable &table, int row, Qt::CheckState state = Qt::Checked)
{
    table.setData(table.index(row, PrintQueueTable::Member), state, Qt::CheckStateRole);
}

} // namespace

class PrintQueueTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheModelContract() { keepsTheContract<PrintQueueTable, PrintJob>(aPrintJob(1), aPrintJob(2)); }

    void picksInTheOrderOfTheQueue()
    {
        PrintQueueTable table;
        table.setRecords({aPrintJob(7), aPrintJob(3), aPrintJob(5)});
        const QSignalSpy picks(&table, &PrintQueueTable::picksChanged);
        tick(table, 2);
        tick(table, 0);
        QCOMPARE(table.picked(u"vfold-a5"_s), (QList<RequestId>{{7}, {5}}));
        QCOMPARE(picks.count(), 2);
        tick(table, 0, Qt::Unchecked);
        QCOMPARE(table.picked(u"vfold-a5"_s), (QList<RequestId>{{5}}));
    }

    void whoApprovedCannotPickAndSeesWhy()
    {
        PrintQueueTable table;
        table.setRecords({aPrintJob(1).with(&PrintJob::mayPrint, false), aPrintJob(2)});
        const QModelIndex mine = table.index(0, PrintQueueTable::Member);
        QVERIFY(!table.setData(mine, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(mine.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!(mine.flags() & Qt::ItemIsEnabled));
        QVERIFY(!(mine.flags() & Qt::ItemIsSelectable));
        QCOMPARE(table.index(0, PrintQueueTable::State).data().toString(), u"You approved it"_s);
        QVERIFY(table.index(1, PrintQueueTable::Member).flags() & Qt::ItemIsUserCheckable);

        table.pick(u"vfold-a5"_s, true);
        QCOMPARE(table.picked(u"vfold-a5"_s), (QList<RequestId>{{2}}));
        QCOMPARE(table.printable(u"vfold-a5"_s), 1);
    }

    void whatGoesWhereACardCameBackFromIsHeld() // I-21
    {
        PrintQueueTable table;
        table.setRecords({aPrintJob(1).with(&PrintJob::mayPrint, false).with(&PrintJob::held, u"address_unchecked"_s),
                          aPrintJob(2)});
        const QModelIndex held = table.index(0, PrintQueueTable::State);
        QCOMPARE(held.data().toString(), u"Returned: address to be checked"_s);
        QCOMPARE(held.data(ToneRole).toInt(), int(Tone::Bad));
        QVERIFY(held.data(Qt::ToolTipRole).toString().contains(u"came back"_s));
        tick(table, 0);
        table.pick(u"vfold-a5"_s, true);
        QCOMPARE(table.picked(u"vfold-a5"_s), (QList<RequestId>{{2}}));
    }

    // I-1: two persons' cards to one home stand first when the queue is sorted, and can be printed all the same.
    void twoPersonsCardsToOneHomeAreMarked()
    {
        PrintQueueTable table;
        table.setRecords({aPrintJob(1), aPrintJob(2).with(&PrintJob::sharedAddress, true)});
        const QModelIndex shared = table.index(1, PrintQueueTable::State);
        QCOMPARE(shared.data().toString(), u"Two to one home"_s);
        QCOMPARE(shared.data(ToneRole).toInt(), int(Tone::Warn));
        QVERIFY(shared.data(Qt::ToolTipRole).toString().contains(u"Compare both"_s));
        QVERIFY(table.index(0, PrintQueueTable::State).data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(shared.data(SortRole).toInt() < table.index(0, PrintQueueTable::State).data(SortRole).toInt());
        tick(table, 1);
        QCOMPARE(table.picked(u"vfold-a5"_s), (QList<RequestId>{{2}}));
    }

    void picksOutliveARefreshButNotTheirRequest()
    {
        PrintQueueTable table;
        table.setRecords({aPrintJob(1), aPrintJob(2)});
        table.pick(u"vfold-a5"_s, true);
        table.refresh({aPrintJob(3), aPrintJob(2)});
        QCOMPARE(table.picked(u"vfold-a5"_s), (QList<RequestId>{{2}}));
        table.refresh({aPrintJob(2).with(&PrintJob::mayPrint, false)});
        QVERIFY(table.picked(u"vfold-a5"_s).isEmpty());
    }

    // A run is of one form: what is picked of another form waits for another run.
    void keepsTheFormsApart()
    {
        PrintQueueTable table;
        table.setRecords({aPrintJob(1), aPrintJob(2).with(&PrintJob::form, u"zfold-a4"_s), aPrintJob(3)});
        QCOMPARE(table.forms(), QStringList({u"vfold-a5"_s, u"zfold-a4"_s}));
        table.pick(u"vfold-a5"_s, true);
        tick(table, 1);
        QCOMPARE(table.picked(u"vfold-a5"_s), (QList<RequestId>{{1}, {3}}));
        QCOMPARE(table.picked(u"zfold-a4"_s), (QList<RequestId>{{2}}));
        table.pick(u"vfold-a5"_s, false);
        QVERIFY(table.picked(u"vfold-a5"_s).isEmpty());
        QCOMPARE(table.picked(u"zfold-a4"_s).size(), 1);
        table.unpickAll();
        QVERIFY(table.picked(u"zfold-a4"_s).isEmpty());
    }

    void picksWithinADestinationWhenOneIsNamed()
    {
        PrintQueueTable table;
        table.setRecords({aPrintJob(1).with(&PrintJob::destination, u"Yard"_s),
                          aPrintJob(2).with(&PrintJob::route, u"home"_s).with(&PrintJob::destination, u"A"_s),
                          aPrintJob(3).with(&PrintJob::destination, u"Works"_s),
                          aPrintJob(4).with(&PrintJob::route, u"home"_s).with(&PrintJob::destination, u"B"_s),
                          aPrintJob(5).with(&PrintJob::destination, u"Works"_s),
                          aPrintJob(6).with(&PrintJob::route, QString()),
                          aPrintJob(7).with(&PrintJob::form, u"zfold-a4"_s)});
        const QList<PrintQueueTable::Place> places = table.places(u"vfold-a5"_s);
        QStringList words;
        for (const PrintQueueTable::Place &place : places)
            words.append(u"%1 %2"_s.arg(place.words).arg(place.cards));
        QCOMPARE(words, QStringList({u"Letters to homes 2"_s, u"Yard 1"_s, u"Works 2"_s, u"No addressee 1"_s}));

        const QString homes = places.first().key;
        table.pick(u"vfold-a5"_s, true, homes);
        QCOMPARE(table.picked(u"vfold-a5"_s), (QList<RequestId>{{2}, {4}}));
        QCOMPARE(table.printable(u"vfold-a5"_s, homes), 2);
        table.pick(u"vfold-a5"_s, true, places.at(2).key);
        QCOMPARE(table.picked(u"vfold-a5"_s, homes), (QList<RequestId>{{2}, {4}})); // and no other's
        table.pick(u"vfold-a5"_s, false, homes);
        QCOMPARE(table.picked(u"vfold-a5"_s), (QList<RequestId>{{3}, {5}}));
    }

    void picksTheMostUrgentThatARunTakes()
    {
        PrintQueueTable table;
        PrintJobs jobs;
        for (int i = 1; i <= PrintQueueTable::mostInARun; ++i)
            jobs.append(aPrintJob(i));
        jobs.first().promisedOn = QDate(); // nothing was promised: the last of all
        table.setRecords(jobs);
        table.pick(u"vfold-a5"_s, true);
        QCOMPARE(table.picked(u"vfold-a5"_s).size(), PrintQueueTable::mostInARun); // just as many as there are

        jobs.append(aPrintJob(9001).with(&PrintJob::promisedOn, QDate(2026, 11, 20)));
        table.setRecords(jobs);
        tick(table, 0);
        table.pick(u"vfold-a5"_s, true);
        const QList<RequestId> picked = table.picked(u"vfold-a5"_s);
        QCOMPARE(picked.size(), PrintQueueTable::mostInARun);
        QCOMPARE(picked.last(), RequestId{9001});
        QVERIFY(!picked.contains(RequestId{1}));
        table.pick(u"vfold-a5"_s, false);
        QVERIFY(table.picked(u"vfold-a5"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PrintQueueTableTest)
#include "PrintQueueTableTest.moc"
