#include "models/base/DbError.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DbErrorTest final : public QObject
{
    Q_OBJECT

private slots:
    void everySqlStateHasAKind_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<DbError::Kind>("kind");
        QTest::newRow("connection refused") << QByteArray("08001") << DbError::Kind::Offline;
        QTest::newRow("connection lost") << QByteArray("08006") << DbError::Kind::Offline;
        QTest::newRow("server going down") << QByteArray("57P01") << DbError::Kind::Offline;
        QTest::newRow("wrong password") << QByteArray("28P01") << DbError::Kind::SignInFailed;
        QTest::newRow("no such login") << QByteArray("28000") << DbError::Kind::SignInFailed;
        QTest::newRow("no right") << QByteArray("42501") << DbError::Kind::Denied;
        QTest::newRow("lock not available") << QByteArray("55P03") << DbError::Kind::TimedOut;
        QTest::newRow("cancelled") << QByteArray("57014") << DbError::Kind::TimedOut;
        QTest::newRow("deadlock") << QByteArray("40P01") << DbError::Kind::TimedOut;
        QTest::newRow("no such function") << QByteArray("42883") << DbError::Kind::SchemaTooOld;
        QTest::newRow("a rule of ours") << QByteArray("MD050") << DbError::Kind::Refused;
        QTest::newRow("anything else") << QByteArray("22P02") << DbError::Kind::Fault;
    }

    void everySqlStateHasAKind()
    {
        QFETCH(const QByteArray, state);
        QFETCH(const DbError::Kind, kind);
        const DbError error = DbError::fromSqlState(state.constData());
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.sqlState, QString::fromLatin1(state));
        QCOMPARE(error.rule, kind == DbError::Kind::Refused ? QString::fromLatin1(state) : QString());
    }

    void noSqlStateMeansThatTheConnectionIsGone()
    {
        QCOMPARE(DbError::fromSqlState(nullptr).kind, DbError::Kind::Offline);
        QCOMPARE(DbError::fromSqlState("").kind, DbError::Kind::Offline);
    }

    void onlyWhatMayNotHaveHappenedIsRepeated_data()
    {
        QTest::addColumn<DbError::Kind>("kind");
        QTest::addColumn<bool>("repeat");
        QTest::newRow("offline") << DbError::Kind::Offline << true;
        QTest::newRow("unknown") << DbError::Kind::Unknown << true;
        QTest::newRow("timed out") << DbError::Kind::TimedOut << true;
        QTest::newRow("refused") << DbError::Kind::Refused << false;
        QTest::newRow("denied") << DbError::Kind::Denied << false;
        QTest::newRow("sign-in failed") << DbError::Kind::SignInFailed << false;
        QTest::newRow("untrusted") << DbError::Kind::Untrusted << false;
        QTest::newRow("schema too old") << DbError::Kind::SchemaTooOld << false;
        QTest::newRow("fault") << DbError::Kind::Fault << false;
    }

    void onlyWhatMayNotHaveHappenedIsRepeated()
    {
        QFETCH(const DbError::Kind, kind);
        QFETCH(const bool, repeat);
        QCOMPARE(DbError::of(kind).mayBeRetried(), repeat);
    }
};

QTEST_GUILESS_MAIN(DbErrorTest)
#include "DbErrorTest.moc"
