#include "models/tables/ApprovalWords.h"
#include "tests/builders/Requests.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ApprovalWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void theSentenceSaysWhatGoesToWhomAndWhatBecomesVoid()
    {
        QCOMPARE(ApprovalWords::whatWillHappen(anApprovalSheet()),
                 u"髙橋 花子 receives a new viewing password, by way of the employer. The card MK-0000911-6, dated "
                 "2026-09-03 Thu, works until the new one is dispatched and is void from then on."_s);
    }

    void atHomeAndFirstIssue()
    {
        const auto sheet = anApprovalSheet(anApproval().with(&Approval::kind, u"viewing_password_issue"_s))
                               .with(&ApprovalSheet::route, u"home"_s)
                               .with(&ApprovalSheet::voidsSerial, QString());
        QCOMPARE(ApprovalWords::whatWillHappen(sheet), u"髙橋 花子 receives a viewing password at home."_s);
    }

    void whatIsLostIsVoidAlready()
    {
        const auto sheet = anApprovalSheet().with(&ApprovalSheet::voidAtOnce, true);
        QVERIFY(ApprovalWords::whatWillHappen(sheet).contains(u"is void already"_s));
    }

    void aNameIsNeverTakenForAPlaceInTheSentence()
    {
        const auto sheet = anApprovalSheet(anApproval().with(&Approval::memberName, u"%2 <b>%1</b>"_s));
        QVERIFY(ApprovalWords::whatWillHappen(sheet).startsWith(u"%2 <b>%1</b> receives a new viewing password"_s));
    }

    void thePostalCodeIsWrittenAsOnACard()
    {
        const QStringList lines = ApprovalWords::destination(anApprovalSheet());
        QCOMPARE(lines.first(), u"〒105-0000"_s);
        QCOMPARE(lines.last(), u"港 太郎"_s);
    }

    void everythingUnusualIsAWarning()
    {
        const auto sheet = anApprovalSheet().with(&ApprovalSheet::unusual, {u"tie"_s, u"third_in_30_days"_s});
        const auto lines = ApprovalWords::unusual(sheet);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).tone, Tone::Warn);
        QCOMPARE(lines.at(1).tone, Tone::Warn);
    }

    void thatOnePersonTookAndCheckedIsAFactAndNoWarning()
    {
        const auto sheet = anApprovalSheet().with(&ApprovalSheet::unusual, {u"same_hands"_s});
        const auto lines = ApprovalWords::unusual(sheet);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().tone, Tone::Good); // nothing unusual
        const auto identity = ApprovalWords::identityLines(sheet);
        QCOMPARE(identity.size(), ApprovalWords::identityLines(anApprovalSheet()).size() + 1);
        QCOMPARE(identity.last().word, u"One person took the request and checked the identity."_s);
        QCOMPARE(identity.last().tone, Tone::Neutral);
        const auto late = anApprovalSheet().with(&ApprovalSheet::unusual, {u"odd_hour"_s, u"same_hands"_s});
        QCOMPARE(ApprovalWords::unusual(late).size(), 1);
        QCOMPARE(ApprovalWords::unusual(late).first().tone, Tone::Warn);
    }

    void whoLooksAlikeIsNamedByNumberAndEmployer()
    {
        QVERIFY(ApprovalWords::lookAlikes(anApprovalSheet()).isEmpty());
        const auto sheet = anApprovalSheet().with(
            &ApprovalSheet::lookAlikes,
            {{u"<b>%2</b>"_s, u"2210"_s, u"001234"_s, u"みほん商事"_s}, {u"高橋 花子"_s, u"31"_s, u"7"_s, QString()}});
        const auto lines = ApprovalWords::lookAlikes(sheet);
        QCOMPARE(lines.size(), 3); // I-9: the member among them, by number, so that one has to look
        QCOMPARE(lines.at(0).word, u"<b>%2</b>: 2210-001234, みほん商事"_s);
        QCOMPARE(lines.at(1).word, u"髙橋 花子: 1255-003456, みほん精機株式会社"_s);
        QCOMPARE(lines.at(1).tone, lines.at(0).tone);
        QCOMPARE(lines.at(2).word, u"高橋 花子: 31-7"_s);
        QCOMPARE(lines.at(0).tone, Tone::Warn);
    }

    void whatWentBeforeTheIdentityCheckIsTold()
    {
        const auto quiet = ApprovalWords::identityLines(anApprovalSheet());
        QCOMPARE(quiet.size(), 2);
        QCOMPARE(quiet.at(1).word, u"係員 次郎 checked; 3 items were asked."_s);
        const auto lines = ApprovalWords::identityLines(anApprovalSheet()
                                                            .with(&ApprovalSheet::identityFailures, 1)
                                                            .with(&ApprovalSheet::calledBack, CalledBack::Tried));
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(2).tone, Tone::Warn);
        QCOMPARE(lines.at(3).tone, Tone::Warn);
    }

    void aDrawnRequestIsToBeReadFirst()
    {
        QCOMPARE(ApprovalWords::decision(anApproval()).word, u"Yours to decide"_s);
        QCOMPARE(ApprovalWords::decision(anApproval().with(&Approval::fullCheck, true)).word,
                 u"Drawn: read it first"_s);
        const auto ownHand = anApproval().with(&Approval::fullCheck, true).with(&Approval::mayDecide, false);
        QCOMPARE(ApprovalWords::decision(ownHand).word, u"You had a hand in it"_s);
        const auto drawn = anApprovalSheet(anApproval().with(&Approval::fullCheck, true));
        const auto lines = ApprovalWords::unusual(drawn);
        QCOMPARE(lines.size(), 2); // that it was drawn is no finding, so the quiet line stands below
        QCOMPARE(lines.at(1).tone, Tone::Good);
    }

    void aCardWithoutAnAddressIsAnError()
    {
        const auto lines = ApprovalWords::unusual(anApprovalSheet().with(&ApprovalSheet::destination, {}));
        QCOMPARE(lines.first().tone, Tone::Bad);
    }

    void thatNothingIsUnusualIsSaidToo()
    {
        const auto lines = ApprovalWords::unusual(anApprovalSheet());
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().tone, Tone::Good);
    }

    void theIdentityCheckNamesWhatAgreed()
    {
        QCOMPARE(ApprovalWords::identity(anApprovalSheet()).word,
                 u"These agreed with the record: Name, Date of birth, Symbol and number."_s);
        const auto unchecked = anApprovalSheet().with(&ApprovalSheet::identityFields, {});
        QCOMPARE(ApprovalWords::identity(unchecked).tone, Tone::Warn);
    }
};

QTEST_GUILESS_MAIN(ApprovalWordsTest)
#include "ApprovalWordsTest.moc"
