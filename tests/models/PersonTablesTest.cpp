#include "models/tables/CoverageTable.h"
#include "models/tables/MemberCardTable.h"
#include "models/tables/TimelineTable.h"
#include "tests/builders/Members.h"
#include "tests/models/TableContract.h"

using namespace Qt::StringLiterals;

class PersonTablesTest final : public QObject
{
    Q_OBJECT

private slots:
    void coveragesKeepTheModelContract()
    {
        const auto ended
            = aCoverage(1).with(&Coverage::lostOn, QDate(2026, 4, 1)).with(&Coverage::lossReason, u"retirement"_s);
        keepsTheContract<CoverageTable, Coverage>(ended, aCoverage(2));
    }

    void cardsKeepTheModelContract()
    {
        keepsTheContract<MemberCardTable, MemberCard>(aMemberCard(), aMemberCard(u"MK-0000911-6"_s));
    }

    void timelinesKeepTheModelContract()
    {
        const auto timeline = aPerson().build().timeline;
        keepsTheContract<TimelineTable, TimelineEntry>(timeline.at(0), timeline.at(1));
    }

    void onlyOneCardWorksAndTheOthersSaySo()
    {
        MemberCardTable table;
        table.setRecords(
            {aMemberCard(), aMemberCard(u"MK-0000911-6"_s).with(&MemberCard::live, false),
             aMemberCard(u"MK-0000002-0"_s).with(&MemberCard::live, false).with(&MemberCard::state, CardState::Good)});
        QCOMPARE(table.index(0, MemberCardTable::State).data().toString(), u"Works"_s);
        QCOMPARE(table.index(1, MemberCardTable::State).data().toString(), u"No longer works"_s);
        QCOMPARE(table.index(2, MemberCardTable::State).data().toString(), u"Waiting for dispatch"_s);
    }

    void theDateOnTheCardIsReadInBothCalendars() // MYK-13
    {
        MemberCardTable table;
        table.setRecords({aMemberCard()});
        QCOMPARE(table.index(0, MemberCardTable::PrintedOn).data().toString(), u"2026-10-14 Wed"_s);
        QCOMPARE(table.index(0, MemberCardTable::PrintedOn).data(Qt::ToolTipRole).toString(), u"Reiwa 8.10.14"_s);
    }

    void anEventThatThisProgramDoesNotKnowIsNotHidden()
    {
        TimelineTable table;
        table.setRecords({{QDateTime::currentDateTimeUtc(), u"something_newer"_s, u"係員 次郎"_s, {}}});
        QCOMPARE(table.index(0, TimelineTable::What).data().toString(), u"something_newer"_s);
    }
};

QTEST_GUILESS_MAIN(PersonTablesTest)
#include "PersonTablesTest.moc"
