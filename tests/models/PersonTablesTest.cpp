#include "models/tables/CoverageTable.h"
#include "models/tables/HouseholdTable.h"
#include "models/tables/MailAsideTable.h"
#include "models/tables/MemberCardTable.h"
#include "models/tables/OpeningTable.h"
#include "models/tables/PersonMailTable.h"
#include "models/tables/ProposedTable.h"
#include "models/tables/ReaderTable.h"
#include "models/tables/TimelineTable.h"
#include "tests/builders/Mails.h"
#include "tests/builders/Members.h"
#include "tests/builders/PersonFiles.h"
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

    void householdsKeepTheModelContract()
    {
        keepsTheContract<HouseholdTable, HouseholdMember>(aHousehold().at(0), aHousehold().at(1));
    }

    void mailsKeepTheModelContract() { keepsTheContract<PersonMailTable, PersonMail>(aPersonMail(1), aPersonMail(2)); }

    void aReaderTellsWhyAndFromWhichList()
    {
        ReaderTable table;
        PersonReader own = aPersonReader(3);
        own.reason = u"<b>own words</b>"_s;
        own.from.clear();
        PersonReader listed = aPersonReader(2);
        listed.reason = u"registration"_s;
        listed.from = u"registration"_s;
        table.setRecords({own, listed});
        QCOMPARE(table.index(0, ReaderTable::Why).data().toString(), u"<b>own words</b>"_s);
        QCOMPARE(table.index(0, ReaderTable::From).data().toString(), QString());
        QCOMPARE(table.index(1, ReaderTable::Why).data().toString(), u"How far the registration is"_s);
        QCOMPARE(table.index(1, ReaderTable::From).data().toString(), u"Registration"_s);
    }

    void readersKeepTheModelContract()
    {
        keepsTheContract<ReaderTable, PersonReader>(aPersonReader(2), aPersonReader(1));
    }

    void openingsKeepTheModelContract()
    {
        const auto lines = OpeningTable::lines(someContents(), someNotices(), true, QDate(2026, 11, 20));
        keepsTheContract<OpeningTable, OpeningLine>(lines.at(0), lines.at(3));
    }

    void proposedMembersKeepTheModelContract()
    {
        keepsTheContract<ProposedTable, ProposedMember>(aProposedMember(1), aProposedMember(2));
    }

    void mailsSetAsideKeepTheModelContract()
    {
        keepsTheContract<MailAsideTable, MailAside>(aMailAside(1), aMailAside(2));
    }

    void eachItemOfAMailStandsBesideTheRecord() // AIS-7, AIS-17
    {
        ProposedTable table;
        table.setRecords({aProposedMember()
                              .with(&ProposedMember::numberIs, Compared::Differs)
                              .with(&ProposedMember::addressIs, Compared::NotGiven)
                              .with(&ProposedMember::tie, true)});
        QCOMPARE(table.index(0, ProposedTable::NameIs).data().toString(), u"Agrees"_s);
        QCOMPARE(table.index(0, ProposedTable::NumberIs).data().toString(), u"Differs"_s);
        QCOMPARE(table.index(0, ProposedTable::AddressIs).data().toString(), u"Not in the mail"_s);
        QVERIFY(table.index(0, ProposedTable::Remark).data().toString().contains(u"namesake"_s));
    }

    void aMailThatACardHasLeftIsCalledSo()
    {
        PersonMailTable table;
        table.setRecords({aPersonMail(1).with(&PersonMail::kind, u"card_dispatched"_s),
                          aPersonMail(2).with(&PersonMail::kind, u"news"_s)});
        QCOMPARE(table.index(0, PersonMailTable::What).data().toString(), u"notice that a card has left"_s);
        QCOMPARE(table.index(1, PersonMailTable::What).data().toString(), u"announcement"_s);
    }

    void aMailThatBecameARequestAllTheSameSaysSo()
    {
        MailAsideTable table;
        table.setRecords({aMailAside(), aMailAside(2).with(&MailAside::request, RequestId{118})});
        QCOMPARE(table.index(0, MailAsideTable::Reason).data().toString(), u"Spam"_s);
        QVERIFY(table.index(1, MailAsideTable::Reason).data().toString().contains(u"118"_s));
    }

    void aContentSaysWhenItOpensAndWhyNot() // HIN-7, AIS-13
    {
        PortalContents contents = someContents();
        contents[2].insuredOnly = true;
        const auto states = [&](bool insured) {
            QStringList found;
            for (const OpeningLine &line : OpeningTable::lines(contents, someNotices(), insured, QDate(2026, 11, 20)))
                found.append(line.state);
            return found;
        };
        QCOMPARE(states(true), (QStringList{u"open"_s, u"later"_s, u"closed"_s, u"open"_s, u"not_announced"_s}));
        QCOMPARE(states(false).at(2), u"insured_only"_s);
        const auto lines = OpeningTable::lines(contents, someNotices(), true, QDate(2026, 11, 20));
        QVERIFY(!lines.at(2).from.isValid()); // what stays closed has no day
        QCOMPARE(lines.at(1).from, QDate(2026, 12, 2));
        QVERIFY(lines.at(3).remark.contains(u"5"_s) && lines.at(3).remark.contains(u"month of treatment"_s));
    }

    void aMailSaysWhatBecameOfItsLink() // AIS-4, AZB-4
    {
        const QDateTime noon(QDate(2026, 11, 19), QTime(3, 0), Qt::UTC);
        const PersonMail open = aPersonMail();
        QVERIFY(PersonMailTable::link(open).startsWith(u"until"_s));
        QVERIFY(PersonMailTable::link(aPersonMail().with(&PersonMail::voidAt, noon)).startsWith(u"void since"_s));
        QVERIFY(PersonMailTable::link(aPersonMail().with(&PersonMail::usedAt, noon)).startsWith(u"used"_s));
        QVERIFY(PersonMailTable::link(aPersonMail().with(&PersonMail::expiresAt, {})).isEmpty());
        PersonMailTable table;
        table.setRecords({open, aPersonMail(2).with(&PersonMail::state, u"newer_word"_s)});
        QCOMPARE(table.index(0, PersonMailTable::State).data().toString(), u"no such address"_s);
        QCOMPARE(table.index(1, PersonMailTable::State).data().toString(), u"newer_word"_s);
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
