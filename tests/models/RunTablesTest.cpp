#include "models/tables/BundleCardTable.h"
#include "models/tables/BundleTable.h"
#include "models/tables/RecoveryTable.h"
#include "models/tables/RunTable.h"
#include "models/tables/RunWords.h"
#include "models/tables/SheetTable.h"
#include "tests/builders/Runs.h"
#include "tests/models/TableContract.h"

using namespace Qt::StringLiterals;

namespace {

template <typename Table>
QString cell(const Table &table, int row, int column)
{
    return table.index(row, column).data().toString();
}

} // namespace

/// Runs, sheets and bundles as lists.
class RunTablesTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepTheModelContract()
    {
        keepsTheContract<RunTable, Run>(aRun(1).with(&Run::state, RunState::Open),
                                        aRun(2).with(&Run::state, RunState::Open));
        keepsTheContract<RecoveryTable, Run>(aRun(1), aRun(2));
        keepsTheContract<SheetTable, Sheet>(aSheet(1, u"MK-0000001-0"_s), aSheet(2, u"MK-0000002-8"_s));
        const auto arrived = [](int number) {
            return aBundle(number)
                .with(&Bundle::dispatchedAt, QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC))
                .with(&Bundle::dispatchedBy, u"印刷 二郎"_s)
                .with(&Bundle::tracking, u"123-45-67890-1"_s)
                .with(&Bundle::receivedOn, QDate(2026, 11, 24))
                .with(&Bundle::receiver, u"総務 三郎"_s);
        };
        keepsTheContract<BundleTable, Bundle>(arrived(1), arrived(2));
        const QDateTime packedAt(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC);
        keepsTheContract<BundleCardTable, BundleCard>(aBundleCard(1).with(&BundleCard::packedAt, packedAt),
                                                      aBundleCard(2));
    }

    void anOpenRunSaysUntilWhenAndAnExpiredOneThatItIsOver()
    {
        RunTable table;
        const Run open = aRun(1).with(&Run::state, RunState::Open);
        table.setRecords({open, aRun(2), Builder<Run>(open).with(&Run::id, {3}).with(&Run::expired, true)});
        QCOMPARE(cell(table, 0, RunTable::State), u"Being printed"_s);
        QCOMPARE(cell(table, 0, RunTable::ExpiresAt), u"05:00"_s);
        QCOMPARE(cell(table, 1, RunTable::State), u"Waiting to be reconciled"_s);
        QVERIFY(cell(table, 1, RunTable::ExpiresAt).isEmpty());
        QCOMPARE(cell(table, 2, RunTable::State), u"Time is over"_s);
    }

    void runsSortAsNumbersNotAsText()
    {
        RunTable table;
        table.setRecords({aRun(9), aRun(10)});
        QVERIFY(table.index(0, RunTable::Number).data(SortRole).toLongLong()
                < table.index(1, RunTable::Number).data(SortRole).toLongLong());
    }

    void recoveryCountsSpoiledAndVoidSheets()
    {
        RecoveryTable table;
        table.setRecords({aRun(1).with(&Run::spoiled, 1).with(&Run::voided, 2).with(&Run::notFound, 4),
                          aRun(2).with(&Run::voided, 1).with(&Run::destructionSignatures, 1),
                          aRun(3).with(&Run::voided, 1).with(&Run::destructionSignatures, 2),
                          aRun(4).with(&Run::spoiled, 2).with(&Run::doubled, 1)});
        QCOMPARE(cell(table, 0, RecoveryTable::Sheets), u"3"_s); // nobody destroys what nobody had
        QCOMPARE(cell(table, 0, RecoveryTable::NotFound), u"4"_s);
        QCOMPARE(cell(table, 3, RecoveryTable::Sheets), u"3"_s); // one of them came out twice
        QCOMPARE(cell(table, 0, RecoveryTable::Signatures), u"0 of 2 signatures"_s);
        QCOMPARE(cell(table, 1, RecoveryTable::Signatures), u"1 of 2 signatures"_s);
        QCOMPARE(cell(table, 2, RecoveryTable::Signatures), u"Signed by two"_s);
    }

    void whoPrintedACardSeesWhyTheBundleIsNotTheirs()
    {
        BundleTable table;
        table.setRecords({aBundle(1), aBundle(2).with(&Bundle::mayDispatch, false),
                          aBundle(3).with(&Bundle::state, BundleState::Dispatched).with(&Bundle::mayDispatch, false)});
        QCOMPARE(cell(table, 0, BundleTable::State), u"Yours to dispatch"_s);
        QCOMPARE(cell(table, 1, BundleTable::State), u"You printed one of its cards"_s);
        QCOMPARE(cell(table, 2, BundleTable::State), u"Dispatched"_s);
    }

    void aCardWithAProblemSaysItAndIsCounted()
    {
        BundleCardTable table;
        table.setRecords(
            {aBundleCard(1), aBundleCard(2).with(&BundleCard::problem, u"coverage_lost"_s), aBundleCard(3)});
        QCOMPARE(table.leaving(), 2);
        QCOMPARE(table.pulled().size(), 1);
        QCOMPARE(table.pulled().first().card, CardId{2});
        QCOMPARE(table.unscanned(), 2);
        table.setPacked({3}, QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC));
        table.setPacked({4}, {}); // is not there
        QCOMPARE(table.unscanned(), 1);
        QVERIFY(!cell(table, 2, BundleCardTable::Packed).isEmpty());
        QVERIFY(cell(table, 0, BundleCardTable::Packed).isEmpty());
        PackAnswer answer{.outcome = PackAnswer::Outcome::Right, .card = {3}, .packed = 1, .cards = 3};
        QVERIFY(table.agreesWith(answer));
        answer.packed = 2;
        QVERIFY(!table.agreesWith(answer));
        answer.packed = 1;
        answer.cards = 2;
        QVERIFY(!table.agreesWith(answer));
        answer.cards = 3;
        answer.outcome = PackAnswer::Outcome::Void; // the list shows nothing against it
        QVERIFY(!table.agreesWith(answer));
        QCOMPARE(cell(table, 0, BundleCardTable::State), u"Sealed"_s);
        QCOMPARE(cell(table, 1, BundleCardTable::State), u"Coverage has ended"_s);
        QCOMPARE(table.index(1, BundleCardTable::State).data(ToneRole).toInt(), int(Tone::Warn));
    }

    // Codes of core.card_problem.
    void everyReasonForTakingACardOutHasWords_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"withdrawn", "account_closed", "coverage_lost", "route_changed", "address_unchecked",
                                 "superseded", "secret_void"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void everyReasonForTakingACardOutHasWords()
    {
        QFETCH(const QString, code);
        QVERIFY(RunWords::problem(code) != code);
    }

    void anUnknownCodeIsShownAsItIs()
    {
        QCOMPARE(RunWords::problem(u"struck_by_lightning"_s), u"struck_by_lightning"_s);
        QCOMPARE(RunWords::form(u"tube-a0"_s), u"tube-a0"_s);
    }

    void everyResultOfAScanHasAWordOfItsOwn()
    {
        QStringList words;
        for (int outcome = 0; outcome <= int(ReconcileLedger::Outcome::Unknown); ++outcome)
            words += RunWords::scan(ReconcileLedger::Outcome(outcome)).word;
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.removeDuplicates(), 0);
    }

    void onlyAWrongSheetComesWithAnInstruction()
    {
        using Outcome = ReconcileLedger::Outcome;
        for (const Outcome fine : {Outcome::Sealed, Outcome::Spoiled})
            QVERIFY(RunWords::scanHint(fine).isEmpty());
        for (const Outcome wrong : {Outcome::Twice, Outcome::OtherRun, Outcome::BadCheckDigit, Outcome::Unknown})
            QVERIFY(!RunWords::scanHint(wrong).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RunTablesTest)
#include "RunTablesTest.moc"
