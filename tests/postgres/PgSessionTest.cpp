#include "models/postgres/PgSession.h"
#include "tests/fakes/TestCluster.h"
#include "tests/postgres/Answers.h"
#include "tests/postgres/TrialFunctions.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString readJoined(const Row &row) { return row.text("joined"); }
QString readElement(const Row &row) { return row.text("element"); }
QString readAnswer(const Row &row) { return row.text("answered"); }
QString readField(const Row &row) { return row.text("field"); }
QString readMissing(const Row &row) { return row.text("no_such_column"); }
qint64 readTotal(const Row &row) { return row.integer("total"); }

} // namespace

/// What a connection carries, against a real server: texts, lists, times, refusals.
class PgSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theServerReceivesEveryTextExactlyAsItWas_data();
    void theServerReceivesEveryTextExactlyAsItWas();
    void textThatTheServerCouldNotKeepIsRefusedUnsent_data();
    void textThatTheServerCouldNotKeepIsRefusedUnsent();
    void listsArriveElementByElement();
    void emptyListsArriveEmpty();
    void callsAreAnsweredInTheOrderInWhichTheyWereMade();
    void theSessionReadsItsTimesInUtcAndReadCommitted();
    void refusalsCarryTheirCodeAndNothingElse();
    void whatTheServerSaysLoudlyGoesNowhere();
    void aColumnThatIsMissingMeansAnotherSchema();
    void aFunctionThatIsMissingMeansAnotherSchema();
    void anAnswerThatIsNoObjectMeansAnotherSchema();
    void callsBeforeSigningInAreOffline();
    void aWrongPasswordIsRefused();
    void aLoginThatDoesNotExistIsRefusedInTheSameWay();
    void anEmptyPasswordIsRefusedWithoutAskingTheServer();
    void aServerThatIsNotThereIsOffline();
    void afterClosingCallsAreOffline();

private:
    std::unique_ptr<TestCluster> m_cluster;
    TestCluster::Login m_clerk;
    std::unique_ptr<PgSession> m_session;
};

void PgSessionTest::initTestCase()
{
    m_cluster = std::make_unique<TestCluster>();
    QVERIFY2(m_cluster->isReady(), qPrintable(m_cluster->problem()));
    makeTrialFunctions(*m_cluster);
    m_clerk = m_cluster->staff(u"clerk"_s);
    m_session = std::make_unique<PgSession>();
    QVERIFY(answerTo(m_session->open(m_cluster->server(), m_clerk.login, m_clerk.password)));
}

void PgSessionTest::theServerReceivesEveryTextExactlyAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("quotes and backslashes") << u"' '' \\ \" \\' $1 $$ ; drop table core.person; --"_s;
    QTest::newRow("kanji beyond the first plane") << u"\U00020BB7田 髙﨑"_s;
    QTest::newRow("variation sequence") << u"葛\U000E0100城"_s;
    QTest::newRow("compatibility character") << u"\uFA19谷"_s;
    QTest::newRow("decomposed kana") << u"か\u3099"_s;
    QTest::newRow("control characters") << u"a\tb\nc\rd\u0001"_s;
    QTest::newRow("markup") << u"<img src=x onerror=alert(1)> %s %n"_s;
    QTest::newRow("right to left") << u"\u202Eabc"_s;
    QTest::newRow("long") << QString(200000, u'長');
}

void PgSessionTest::theServerReceivesEveryTextExactlyAsItWas()
{
    QFETCH(const QString, text);
    const auto answer = answerTo(m_session->rows("trial.joined", {text, u"|"_s}, &readJoined));
    QVERIFY(answer);
    QCOMPARE(answer->first(), text + u'|');

    const QJsonObject object{{u"key"_s, text}};
    const auto field = answerTo(m_session->rows("trial.field", {object, u"key"_s}, &readField));
    QVERIFY(field);
    QCOMPARE(field->first(), text);
}

void PgSessionTest::textThatTheServerCouldNotKeepIsRefusedUnsent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a NUL in the middle") << u"a"_s + QChar(QChar::Null) + u'b';
    QTest::newRow("half of a surrogate pair") << u"a"_s + QChar(0xD842);
    QTest::newRow("the other half") << QChar(0xDFB7) + u"a"_s;
}

void PgSessionTest::textThatTheServerCouldNotKeepIsRefusedUnsent()
{
    QFETCH(const QString, text);
    const QList<SqlValues> ways{
        {text, u"|"_s}, {QStringList{u"x"_s, text}, u"|"_s}, {QJsonObject{{u"k"_s, text}}, u"k"_s}};
    for (const SqlValues &values : ways) {
        const auto answer = answerTo(m_session->rows("trial.joined", values, &readJoined));
        QVERIFY(!answer);
        QCOMPARE(answer.error().rule, u"MD005"_s);
    }
}

void PgSessionTest::listsArriveElementByElement()
{
    const QStringList hostile{u"a,b"_s,  u"{}"_s,      u"{\"x\",\"y\"}"_s, u"\"quoted\""_s,  u"back\\slash"_s, u""_s,
                              u"NULL"_s, u" blank "_s, u"it's"_s,          u"line\nbreak"_s, u"\U00020BB7田"_s};
    const auto texts = answerTo(m_session->rows("trial.unpacked", {hostile}, &readElement));
    QVERIFY(texts);
    QCOMPARE(*texts, hostile);

    const QByteArrayList bytes{"$argon2id$v=19$m=19456,t=2,p=1$abc+/$def", "\"", "\\"};
    const auto hashes = answerTo(m_session->rows("trial.unpacked", {bytes}, &readElement));
    QVERIFY(hashes);
    QCOMPARE(hashes->at(0).toUtf8(), bytes.at(0));
    QCOMPARE(hashes->at(2).toUtf8(), bytes.at(2));

    const QList<qint64> numbers{1, -2, 9007199254740993};
    const auto total = answerTo(m_session->rows("trial.total", {numbers}, &readTotal));
    QVERIFY(total);
    QCOMPARE(total->first(), qint64(9007199254740992));
}

void PgSessionTest::emptyListsArriveEmpty()
{
    const auto texts = answerTo(m_session->rows("trial.unpacked", {QStringList()}, &readElement));
    QVERIFY(texts);
    QVERIFY(texts->isEmpty());
}

void PgSessionTest::callsAreAnsweredInTheOrderInWhichTheyWereMade()
{
    QStringList order;
    QList<QFuture<Result<QList<QString>>>> calls;
    for (const char *seconds : {"0.3", "0", "0.1"})
        calls.append(m_session->rows(
            "trial.after", {QLatin1String(seconds).toString(), QLatin1String(seconds).toString()}, &readAnswer));
    calls.last().waitForFinished();
    for (auto &call : calls) {
        QVERIFY(call.isFinished());
        order.append(call.result()->first());
    }
    QCOMPARE(order, (QStringList{u"0.3"_s, u"0"_s, u"0.1"_s}));
}

void PgSessionTest::theSessionReadsItsTimesInUtcAndReadCommitted()
{
    m_cluster->sql(u"alter role %1 set timezone = 'Asia/Tokyo'"_s.arg(m_clerk.login));
    PgSession session;
    QVERIFY(answerTo(session.open(m_cluster->server(), m_clerk.login, m_clerk.password)));
    struct Settings
    {
        QString zone, style, isolation, name;
        QDateTime at;
    };
    const auto answer = answerTo(session.rows(
        "trial.settings", {}, +[](const Row &row) -> Settings {
            return {row.text("zone"), row.text("style"), row.text("isolation"), row.text("name"), row.timestamp("at")};
        }));
    m_cluster->sql(u"alter role %1 reset timezone"_s.arg(m_clerk.login));
    QVERIFY(answer);
    QCOMPARE(answer->first().zone, u"UTC"_s);
    QVERIFY(answer->first().style.startsWith("ISO"_L1));
    QCOMPARE(answer->first().isolation, u"read committed"_s);
    QCOMPARE(answer->first().name, u"madoguchi"_s);
    QCOMPARE(answer->first().at, QDateTime(QDate(2026, 4, 1), QTime(0, 30, 0, 125), Qt::UTC));
}

void PgSessionTest::refusalsCarryTheirCodeAndNothingElse()
{
    const auto answer = answerTo(m_session->rows("trial.refused", {u"見本 花子"_s}, &readAnswer));
    QVERIFY(!answer);
    QCOMPARE(answer.error(), (DbError{DbError::Kind::Refused, u"MD043"_s, u"MD043"_s}));
}

void PgSessionTest::whatTheServerSaysLoudlyGoesNowhere()
{
    static QStringList heard;
    heard.clear();
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { heard.append(message); });
    const auto quiet = answerTo(m_session->rows("trial.noisy", {u"見本 花子"_s}, &readAnswer));
    const auto refused = answerTo(m_session->rows("trial.refused", {u"見本 花子"_s}, &readAnswer));
    qInstallMessageHandler(before);
    QVERIFY(quiet);
    QVERIFY(!refused);
    QVERIFY(heard.join(u'\n').contains("trial.refused"_L1)); // the function and the code are logged …
    QVERIFY(heard.join(u'\n').contains("MD043"_L1));
    QVERIFY(!heard.join(u'\n').contains(u"見本"_s)); // … and no value
}

void PgSessionTest::aColumnThatIsMissingMeansAnotherSchema()
{
    const auto answer = answerTo(m_session->rows("trial.joined", {u"a"_s, u"b"_s}, &readMissing));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, DbError::Kind::SchemaTooOld);
}

void PgSessionTest::aFunctionThatIsMissingMeansAnotherSchema()
{
    const auto answer = answerTo(m_session->command("trial.not_there", {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, DbError::Kind::SchemaTooOld);
}

void PgSessionTest::anAnswerThatIsNoObjectMeansAnotherSchema()
{
    const auto answer = answerTo(m_session->record(
        "trial.joined", {u"a"_s, u"b"_s}, +[](const JsonRecord &record) { return record.text("x"); }));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, DbError::Kind::SchemaTooOld);
}

void PgSessionTest::callsBeforeSigningInAreOffline()
{
    PgSession session;
    const auto answer = answerTo(session.command("trial.settings", {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, DbError::Kind::Offline);
}

void PgSessionTest::aWrongPasswordIsRefused()
{
    PgSession session;
    const auto answer = answerTo(session.open(m_cluster->server(), m_clerk.login, u"not the password"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, DbError::Kind::SignInFailed);
    const auto later = answerTo(session.command("trial.settings", {}));
    QVERIFY(!later);
    QCOMPARE(later.error().kind, DbError::Kind::Offline); // and it is not tried again behind the person's back
}

void PgSessionTest::aLoginThatDoesNotExistIsRefusedInTheSameWay()
{
    PgSession session;
    const auto answer = answerTo(session.open(m_cluster->server(), u"st_999999"_s, u"not the password"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, DbError::Kind::SignInFailed);
}

void PgSessionTest::anEmptyPasswordIsRefusedWithoutAskingTheServer()
{
    Server nowhere = m_cluster->server();
    nowhere.port = 1;
    PgSession session;
    const auto answer = answerTo(session.open(nowhere, m_clerk.login, QString()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, DbError::Kind::SignInFailed);
}

void PgSessionTest::aServerThatIsNotThereIsOffline()
{
    Server nowhere = m_cluster->server();
    nowhere.port = 1;
    PgSession session;
    const auto answer = answerTo(session.open(nowhere, m_clerk.login, m_clerk.password));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, DbError::Kind::Offline);
}

void PgSessionTest::afterClosingCallsAreOffline()
{
    PgSession session;
    QVERIFY(answerTo(session.open(m_cluster->server(), m_clerk.login, m_clerk.password)));
    QVERIFY(answerTo(session.command("trial.settings", {})));
    session.close();
    const auto answer = answerTo(session.command("trial.settings", {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, DbError::Kind::Offline);
    QTRY_COMPARE(m_cluster->sql(u"select count(*) from pg_stat_activity where usename = '%1'"_s.arg(m_clerk.login)),
                 u"1"_s); // the test's own
}

QTEST_GUILESS_MAIN(PgSessionTest)
#include "PgSessionTest.moc"
