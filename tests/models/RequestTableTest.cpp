#include "models/tables/RequestTable.h"
#include "tests/builders/Requests.h"
#include "tests/models/TableContract.h"

using namespace Qt::StringLiterals;

class RequestTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheModelContract() { keepsTheContract<RequestTable, Request>(aClaimedRequest(1), aClaimedRequest(2)); }

    void lateAndSoonStandOut_data()
    {
        QTest::addColumn<QDate>("promisedOn");
        QTest::addColumn<Lateness>("lateness");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QVariant>("tone");
        const QDate day(2026, 11, 26);
        QTest::newRow("in time") << day << Lateness::OnTime << u"2026-11-26 Thu"_s << QVariant();
        QTest::newRow("soon") << day << Lateness::Soon << u"2026-11-26 Thu, soon due"_s << QVariant(int(Tone::Warn));
        QTest::newRow("late (AIS-5)") << day << Lateness::Late << u"2026-11-26 Thu, late"_s << QVariant(int(Tone::Bad));
        QTest::newRow("no calendar") << QDate() << Lateness::OnTime << u"Calendar not announced yet"_s
                                     << QVariant(int(Tone::Warn));
    }

    void lateAndSoonStandOut()
    {
        QFETCH(const QDate, promisedOn);
        QFETCH(const Lateness, lateness);
        QFETCH(const QString, words);
        QFETCH(const QVariant, tone);
        RequestTable table;
        table.setRecords({aRequest().with(&Request::promisedOn, promisedOn).with(&Request::lateness, lateness)});
        const QModelIndex cell = table.index(0, RequestTable::Promised);
        QCOMPARE(cell.data().toString(), words);
        QCOMPARE(cell.data(ToneRole), tone);
    }

    void aRequestWithoutAPromiseSortsLast()
    {
        RequestTable table;
        table.setRecords({aRequest(1).with(&Request::promisedOn, QDate()), aRequest(2)});
        QVERIFY(table.index(1, RequestTable::Promised).data(SortRole).toDate()
                < table.index(0, RequestTable::Promised).data(SortRole).toDate());
    }

    void aClaimSaysWhoseItIs()
    {
        RequestTable table;
        table.setRecords({aRequest(1), aClaimedRequest(2), aRequest(3).with(&Request::claimedBy, u"係員 次郎"_s)});
        QCOMPARE(table.index(0, RequestTable::ClaimedBy).data().toString(), QString());
        QVERIFY(!table.index(0, RequestTable::ClaimedBy).data(ToneRole).isValid());
        QCOMPARE(table.index(1, RequestTable::ClaimedBy).data().toString(), u"Mine"_s);
        QCOMPARE(table.index(1, RequestTable::ClaimedBy).data(Qt::ToolTipRole).toString(), u"Until 03:15"_s);
        QCOMPARE(table.index(2, RequestTable::ClaimedBy).data().toString(), u"係員 次郎"_s);
    }
};

QTEST_GUILESS_MAIN(RequestTableTest)
#include "RequestTableTest.moc"
