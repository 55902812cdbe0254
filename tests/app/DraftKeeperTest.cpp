#include "app/DraftKeeper.h"
#include "tests/builders/Staff.h"
#include "tests/fakes/FakeSessionGateway.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const DraftSeal> sealOf(const QString &login, const QString &password)
{
    auto made = DraftSeal::of(login, password);
    made.waitForFinished();
    return made.result();
}

const QJsonObject aNote{{u"118"_s, u"折り返しお電話"_s}};

/// A person at work; what is typed is what the test says.
struct Work
{
    FakeSessionGateway session;
    Drafts typed;
    Drafts left;
    DraftKeeper keeper{session};

    explicit Work(const StaffDrafts &kept = {})
    {
        session.keptDrafts.always(kept);
        QObject::connect(&keeper, &DraftKeeper::left, &keeper, [this](const Drafts &drafts) { left = drafts; });
        keeper.unlock(u"st_000001"_s, u"a password"_s);
        keeper.begin([this] { return typed; }, 20ms);
        if (!QTest::qWaitFor([this] { return session.keptDrafts.count() == 1; }))
            qFatal("the drafts were not asked for");
        QTest::qWait(1);
    }
};

} // namespace

/// What is half filled in is on the server and sealed, and on no disk of the workstation (I-20).
class DraftKeeperTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSealedOpensForItsPersonAndPlaceAlone()
    {
        const auto mine = sealOf(u"st_000001"_s, u"a password"_s);
        QVERIFY(mine);
        const QByteArray sealed = mine->seal(u"requests"_s, "a note");
        QVERIFY(!sealed.contains("note"));
        QVERIFY(sealed != mine->seal(u"requests"_s, "a note")); // never twice the same
        QCOMPARE(sealOf(u"st_000001"_s, u"a password"_s)->open(u"requests"_s, sealed), QByteArray("a note"));
        QVERIFY(!mine->open(u"counter"_s, sealed));
        QVERIFY(!sealOf(u"st_000002"_s, u"a password"_s)->open(u"requests"_s, sealed));
        QVERIFY(!sealOf(u"st_000001"_s, u"another one"_s)->open(u"requests"_s, sealed));
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            QByteArray bent = sealed;
            bent[at] = char(bent.at(at) ^ 1);
            QVERIFY(!mine->open(u"requests"_s, bent));
        }
        QVERIFY(!mine->open(u"requests"_s, sealed.first(10)));
        QVERIFY(!mine->open(u"requests"_s, {}));
    }

    void whatIsTypedIsKeptOnceAndThrownAwayWhenItIsGone()
    {
        Work work;
        work.session.keepsDraft.always(Done{});
        work.session.discardsDraft.always(Done{});
        work.typed = {{u"requests"_s, aNote}};
        QTRY_COMPARE(work.session.keepsDraft.count(), 1);
        QTest::qWait(100);
        QCOMPARE(work.session.keepsDraft.count(), 1); // nothing has changed since
        QVERIFY(!work.session.keepsDraft.asked<1>(0).contains(u"折り返し"_s.toUtf8()));
        work.typed = {};
        QTRY_COMPARE(work.session.discardsDraft.count(), 1);
        QCOMPARE(work.session.discardsDraft.asked<0>(0), u"requests"_s);
        QTest::qWait(100);
        QCOMPARE(work.session.discardsDraft.count(), 1);
    }

    void aLostLineLosesNothing()
    {
        Work work;
        work.session.keepsDraft.always(DbError::of(DbError::Kind::Offline));
        work.typed = {{u"requests"_s, aNote}};
        QTRY_VERIFY(work.session.keepsDraft.count() >= 3); // it goes on trying
        work.session.keepsDraft.always(Done{});
        QTest::qWait(100);
        const int through = work.session.keepsDraft.count();
        QTest::qWait(100);
        QCOMPARE(work.session.keepsDraft.count(), through);
    }

    void aLockKeepsAtOnce()
    {
        FakeSessionGateway session;
        session.keptDrafts.always(StaffDrafts{});
        session.keepsDraft.always(Done{});
        DraftKeeper keeper(session);
        keeper.unlock(u"st_000001"_s, u"a password"_s);
        keeper.begin([] { return Drafts{{u"requests"_s, aNote}}; }, 1h);
        QTRY_COMPARE(session.keptDrafts.count(), 1);
        QTest::qWait(1);
        keeper.keep();
        QCOMPARE(session.keepsDraft.count(), 1);
    }

    void whatWasLeftComesBack()
    {
        const auto seal = sealOf(u"st_000001"_s, u"a password"_s);
        const QByteArray mine = seal->seal(u"requests"_s, QJsonDocument(aNote).toJson());
        const QByteArray older
            = sealOf(u"st_000001"_s, u"an older one"_s)->seal(u"mails"_s, QJsonDocument(aNote).toJson());
        Work work({{u"requests"_s, mine}, {u"mails"_s, older}});
        QCOMPARE(work.left, (Drafts{{u"requests"_s, aNote}}));
        QCOMPARE(work.session.discardsDraft.count(), 1); // what nobody can open any more
        QCOMPARE(work.session.discardsDraft.asked<0>(0), u"mails"_s);
        work.session.discardsDraft.answer(0, Done{});
        QTest::qWait(100);
        QCOMPARE(work.session.discardsDraft.count(), 1); // nothing is typed, and yet it stays until it is answered
        work.session.discardsDraft.always(Done{});
        work.keeper.throwAway();
        QTRY_COMPARE(work.session.discardsDraft.count(), 2);
        QCOMPARE(work.session.discardsDraft.asked<0>(1), u"requests"_s);
    }

    void whatIsTypedInItsPlaceTakesOver()
    {
        const auto seal = sealOf(u"st_000001"_s, u"a password"_s);
        Work work({{u"requests"_s, seal->seal(u"requests"_s, QJsonDocument(aNote).toJson())}});
        work.session.keepsDraft.always(Done{});
        work.session.discardsDraft.always(Done{});
        work.typed = {{u"requests"_s, {{u"120"_s, u"another"_s}}}};
        QTRY_COMPARE(work.session.keepsDraft.count(), 1);
        work.typed = {};
        QTRY_COMPARE(work.session.discardsDraft.count(), 1);
    }

    void anotherPersonAtTheSameDeskGetsNothing()
    {
        Work work;
        work.session.keepsDraft.always(Done{});
        work.typed = {{u"requests"_s, aNote}};
        QTRY_COMPARE(work.session.keepsDraft.count(), 1);
        work.keeper.end();
        QTest::qWait(100);
        QCOMPARE(work.session.keepsDraft.count(), 1);
        work.session.keptDrafts.always(StaffDrafts{{u"requests"_s, work.session.keepsDraft.asked<1>(0)}});
        work.session.discardsDraft.always(Done{});
        work.keeper.unlock(u"st_000002"_s, u"a password"_s);
        work.keeper.begin([] { return Drafts(); }, 20ms);
        QTRY_COMPARE(work.session.discardsDraft.count(), 1);
        QVERIFY(work.left.isEmpty());
    }

    void mayEndWhileTheKeyIsBeingMade()
    {
        FakeSessionGateway session;
        {
            DraftKeeper keeper(session);
            keeper.unlock(u"st_000001"_s, u"a password"_s);
        }
        QTest::qWait(300);
        QCOMPARE(session.keptDrafts.count(), 0);
    }
};

QTEST_MAIN(DraftKeeperTest)
#include "DraftKeeperTest.moc"
