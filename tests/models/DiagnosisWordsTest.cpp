#include "models/tables/DiagnosisWords.h"
#include "models/tables/CauseSentences.h"
#include "models/tables/CauseTable.h"
#include "models/tables/GuideTable.h"
#include "tests/builders/Diagnoses.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class DiagnosisWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleHasOneEntryWithBothSentences()
    {
        QSet<QString> rules;
        for (const auto part : {CauseSentences::ofRegistration(), CauseSentences::ofAccess()}) {
            for (const CauseSentences &its : part) {
                QVERIFY2(!rules.contains(its.rule), its.rule.data());
                rules.insert(its.rule);
                QVERIFY2(qstrlen(its.cause) > 0 && qstrlen(its.say) > 0, its.rule.data());
            }
        }
        QVERIFY(rules.size() > 60);
    }

    void factsStandInTheSentences() // MYK-13
    {
        const Cause cause = aDiagnosis().causes.first();
        QCOMPARE(DiagnosisWords::cause(cause),
                 u"Another password has worked since 2026-10-15 Thu 01:30: every earlier card is void."_s);
        QVERIFY(DiagnosisWords::toSay(cause).startsWith(u"Please tell me the date"_s));
        const QStringList evidence = DiagnosisWords::evidence(cause);
        QCOMPARE(evidence.first(), u"Card number: MK-0001234-5"_s);
        QVERIFY(evidence.contains(u"Date on the card: 2026-10-14 Wed"_s));
    }

    void aFactFillsNoPlaceOfASentence()
    {
        const auto cause
            = aCause(u"content_not_open"_s)
                  .with(&Cause::facts, {{u"name"_s, u"<b>{opens_on}</b> %1"_s}, {u"opens_on"_s, u"2026-12-20"_s}})
                  .build();
        QCOMPARE(DiagnosisWords::cause(cause), u"“<b>{opens_on}</b> %1” opens on 2026-12-20 Sun."_s);
    }

    void theSocietysOwnWordsGoBeforeOurs() // MYK-8, MYK-14
    {
        const auto cause = aCause(u"card_being_made"_s)
                               .with(&Cause::say, u"words"_s)
                               .with(&Cause::facts, {{u"words"_s, u"届くまでお待ちください。"_s}});
        QCOMPARE(DiagnosisWords::toSay(cause), u"届くまでお待ちください。"_s);
        QVERIFY(DiagnosisWords::evidence(cause).isEmpty());
    }

    void aRuleOfALaterDatabaseIsShownAsItIs()
    {
        QCOMPARE(DiagnosisWords::cause(aCause(u"something_new"_s)), u"something_new"_s);
        QVERIFY(DiagnosisWords::toSay(aCause(u"something_new"_s)).isEmpty());
    }

    void codesBecomeWords() // AIS-4
    {
        const auto cause = aCause(u"mail_filtered"_s)
                               .with(&Cause::facts, {{u"mail"_s, u"registration"_s}, {u"reported"_s, u"rejected"_s}});
        QCOMPARE(DiagnosisWords::evidence(cause),
                 QStringList({u"Mail: link to register"_s, u"Reported by the mail system: refused"_s}));
    }

    void everyStepHasAButtonOrAHint_data()
    {
        QTest::addColumn<NextStep>("step");
        QTest::addColumn<bool>("isButton");
        QTest::newRow("request") << NextStep::TakeRequest << true;
        QTest::newRow("open request") << NextStep::OpenRequest << true;
        QTest::newRow("card") << NextStep::CardInHand << true;
        QTest::newRow("mails") << NextStep::MailLog << true;
        QTest::newRow("directory") << NextStep::Directory << true;
        QTest::newRow("employer") << NextStep::AskEmployer << false;
        QTest::newRow("member") << NextStep::MemberActs << false;
        QTest::newRow("wait") << NextStep::Wait << false;
    }

    void everyStepHasAButtonOrAHint()
    {
        QFETCH(const NextStep, step);
        QFETCH(const bool, isButton);
        const Cause cause = aCause().with(&Cause::next, step);
        QCOMPARE(!DiagnosisWords::button(cause).isEmpty(), isButton);
        QCOMPARE(!DiagnosisWords::hint(cause).isEmpty(), !isButton);
    }

    void aCardInTheHandIsWorthSomethingOrNot() // MYK-13
    {
        const HeldCard old{.serial = u"MK-0001100-3"_s,
                           .kind = {},
                           .printedOn = {2026, 9, 3},
                           .answer = u"replaced"_s,
                           .dispatchedAt = {},
                           .voidAt = QDateTime(QDate(2026, 10, 15), QTime(1, 30), Qt::UTC),
                           .liveSerial = u"MK-0001234-5"_s,
                           .livePrintedOn = {2026, 10, 14}};
        HeldCard live = old;
        live.answer = u"live"_s;
        const auto lines = DiagnosisWords::cards({.day = {}, .cards = {old, live}, .latestOn = {}});
        QCOMPARE(lines.first().word,
                 u"MK-0001100-3, dated 2026-09-03 Thu: void since 2026-10-15 Thu 01:30. The valid card is "
                 "MK-0001234-5, dated 2026-10-14 Wed."_s);
        QCOMPARE(lines.first().tone, Tone::Bad);
        QCOMPARE(lines.last().tone, Tone::Good);
    }

    void somebodyElsesCardIsOnlyNotThisPersons()
    {
        QCOMPARE(DiagnosisWords::cards({}).first().word, u"This card is not this person's."_s);
        const auto byDay = DiagnosisWords::cards({.day = {2026, 9, 3}, .cards = {}, .latestOn = {2026, 10, 14}});
        QVERIFY(byDay.first().word.contains(u"2026-10-14"_s));
    }

    void theGuideIsFoundInEitherWidth() // MYK-18, AIS-18
    {
        const auto all = GuideTable::entries(aDirectory(), someAnswers(), {});
        QCOMPARE(all.size(), 4);
        QVERIFY(all.first().title.contains(u"guidance number 1"_s));
        QCOMPARE(all.last().until.word, u"Held until 2025-03-31 Mon"_s);
        QVERIFY(all.at(2).until.word.isEmpty());
        QCOMPARE(GuideTable::entries(aDirectory(), {}, u"医療費"_s).size(), 1);
        QCOMPARE(GuideTable::entries(aDirectory(), {}, u"医療費\u3000適用"_s).size(), 0);
    }

    void causesOfOneRuleAreToldApart()
    {
        const Cause one = aCause(u"content_not_open"_s).with(&Cause::facts, {{u"name"_s, u"一"_s}});
        const Cause other = aCause(u"content_not_open"_s).with(&Cause::facts, {{u"name"_s, u"二"_s}});
        QVERIFY(CauseTable::numberOf(one) != CauseTable::numberOf(other));
    }
};

QTEST_GUILESS_MAIN(DiagnosisWordsTest)
#include "DiagnosisWordsTest.moc"
