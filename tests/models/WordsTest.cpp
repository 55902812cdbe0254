#include "models/tables/Words.h"
#include "models/tables/DateText.h"
#include "models/tables/StateWords.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class WordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeOfTheFieldHasWords_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        const auto all = [](QString (*say)(const QString &), const QStringList &codes) {
            for (const QString &code : codes)
                QTest::addRow("%s", qPrintable(code)) << code << say(code);
        };
        all(&Words::kind,
            {u"registration_reset"_s, u"temporary_password_reset"_s, u"id_notice"_s, u"login_notice"_s,
             u"viewing_password_issue"_s, u"viewing_password_reissue"_s, u"registration_inquiry"_s,
             u"email_assistance"_s, u"account_freeze"_s, u"account_deletion"_s, u"number_succession"_s, u"referral"_s});
        all(&Words::channel, {u"portal"_s, u"email"_s, u"telephone"_s, u"paper"_s, u"counter"_s, u"list"_s});
        all(&Words::route, {u"employer"_s, u"home"_s});
        all(&Words::identityField,
            {u"name"_s, u"kana"_s, u"birth_date"_s, u"symbol_number"_s, u"address"_s, u"employer"_s, u"phone"_s,
             u"email"_s});
        all(&Words::hand, {u"took"_s, u"edited"_s, u"verified"_s, u"submitted"_s, u"approved"_s});
    }

    void everyCodeOfTheFieldHasWords()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, words);
        QVERIFY(!words.isEmpty());
        QVERIFY2(words != code, qPrintable(code));
    }

    void everythingThatTheDatabaseCallsUnusualHasASentence()
    {
        const auto codesIn = [](const QString &function, const QRegularExpression &code) {
            QFile text(QStringLiteral(FUNCTIONS_DIR) + u"/core/"_s + function);
            QStringList codes;
            if (text.open(QIODevice::ReadOnly)) {
                for (auto found = code.globalMatch(QString::fromUtf8(text.readAll())); found.hasNext();)
                    codes.append(found.next().captured(1));
            }
            return codes;
        };
        const QStringList unusual
            = codesIn(u"unusual_among.sql"_s, QRegularExpression(u"then\\s+'([a-z0-9_]+)'\\s+end"_s));
        QVERIFY2(unusual.size() >= 11 && unusual.contains(u"from_a_list"_s), qPrintable(unusual.join(u' ')));
        QSet<QString> sentences;
        for (const QString &code : unusual) {
            const QString sentence = Words::unusual(code);
            QVERIFY2(sentence != code && sentence.endsWith(u'.'), qPrintable(code));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), unusual.size());
        // What raises the lane is told, too.
        const QStringList raising = codesIn(u"raised_lane.sql"_s, QRegularExpression(u"'([a-z0-9]+_[a-z0-9_]+)'"_s));
        QVERIFY(!raising.isEmpty());
        for (const QString &code : raising)
            QVERIFY2(unusual.contains(code), qPrintable(code));
    }

    void aCodeThatIsNewerThanThisProgramIsShownAsItIs()
    {
        QCOMPARE(Words::kind(u"something_newer"_s), u"something_newer"_s);
        QCOMPARE(Words::unusual(u"something_newer"_s), u"something_newer"_s);
    }

    void whatIsUnderWayIsACardOrARequestThatHasNone() // MYK-8
    {
        QCOMPARE(Words::underWay(u"MK-0001301-4"_s), u"card MK-0001301-4"_s);
        QCOMPARE(Words::underWay(u"118"_s), u"request 118"_s);
    }

    void thePortalIsNamedInWordsAndPeopleByTheirNames()
    {
        QCOMPARE(Words::actor(u"portal"_s), u"Member portal"_s);
        QCOMPARE(Words::actor(u"山手 花子"_s), u"山手 花子"_s);
    }

    void everyStateHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (int state = int(RequestState::Unknown); state <= int(RequestState::OnHold); ++state)
            words.insert(StateWords::request(RequestState(state)).word);
        QCOMPARE(words.size(), int(RequestState::OnHold) + 1);
        QVERIFY(!words.contains(QString()));
    }

    void momentsAndDaysCarryTheWeekday()
    {
        QCOMPARE(DateText::day(QDate(2026, 11, 20)), u"2026-11-20 Fri"_s);
        QCOMPARE(DateText::moment(QDateTime(QDate(2026, 11, 20), QTime(3, 4), Qt::UTC)), u"2026-11-20 Fri 03:04"_s);
        QCOMPARE(DateText::day({}), QString());
        QCOMPARE(DateText::moment({}), QString());
    }

    void theFirstYearOfAnEraIsWrittenApart() { QCOMPARE(DateText::era(QDate(2019, 5, 1)), u"Reiwa 1.5.1"_s); }

    void aBirthIsReadInBothCalendarsWithTheAge()
    {
        QCOMPARE(DateText::birth(QDate(1980, 5, 5), QDate(2026, 11, 20)), u"1980-05-05 (Showa 55.5.5), age 46"_s);
        QCOMPARE(DateText::birth(QDate(1980, 5, 5), {}), u"1980-05-05"_s);
        QCOMPARE(DateText::birth({}, QDate(2026, 11, 20)), QString());
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "WordsTest.moc"
