#include "models/tables/ApprovalTable.h"
#include "tests/builders/Requests.h"
#include "tests/models/TableContract.h"

#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

class ApprovalTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheModelContract()
    {
        keepsTheContract<ApprovalTable, Approval>(anApproval(1).with(&Approval::listReason, u"4月の新規加入者"_s),
                                                  anApproval(2));
    }

    void riskComesFirstAndWithinALaneThePromise()
    {
        ApprovalTable table;
        table.setRecords(
            {anApproval(1).with(&Approval::lane, u"low"_s),
             anApproval(2).with(&Approval::lane, u"normal"_s).with(&Approval::promisedOn, QDate()),
             anApproval(3).with(&Approval::lane, u"normal"_s).with(&Approval::promisedOn, QDate(2026, 12, 1)),
             anApproval(4).with(&Approval::lane, u"high"_s), anApproval(5).with(&Approval::lane, u"normal"_s)});
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&table);
        sorted.setSortRole(SortRole);
        sorted.sort(ApprovalTable::Lane);
        QList<qint64> order;
        for (int row = 0; row < sorted.rowCount(); ++row)
            order.append(sorted.index(row, 0).data(IdRole).toLongLong());
        QCOMPARE(order, (QList<qint64>{4, 5, 3, 2, 1}));
    }

    void whoHadAHandInItIsToldSo()
    {
        ApprovalTable table;
        table.setRecords({anApproval(1), anApproval(2).with(&Approval::mayDecide, false)});
        QCOMPARE(table.index(0, ApprovalTable::MayDecide).data().toString(), u"Yours to decide"_s);
        QCOMPARE(table.index(1, ApprovalTable::MayDecide).data().toString(), u"You had a hand in it"_s);
    }
};

QTEST_GUILESS_MAIN(ApprovalTableTest)
#include "ApprovalTableTest.moc"
