#include "ui/print/RunPrinter.h"
#include "models/secrets/Argon2id.h"
#include "models/secrets/GeneratedSecrets.h"
#include "tests/e2e/Paper.h"
#include "tests/fakes/FakeRunGateway.h"
#include "tests/ui/print/BlockedFile.h"
#include "tests/ui/print/PrintedCard.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// The program's own secrets, seen by a witness.
class Witness final : public SecretSource
{
public:
    Secret make(const SecretRule &rule) override
    {
        m_asked = true;
        const QMutexLocker whenLetGo(&m_gate);
        Secret secret = m_real.make(rule);
        const QMutexLocker lock(&m_mutex);
        m_seen.append(secret.bytes().toByteArray());
        m_onOwnThread = m_onOwnThread && QThread::currentThread() != m_window;
        return secret;
    }
    QByteArrayList seen() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_seen;
    }
    bool isAsked() const { return m_asked; }
    QMutex &gate() { return m_gate; } ///< whoever holds it, holds up the making of secrets
    bool neverOnTheWindowsThread() const { return m_onOwnThread; }

private:
    GeneratedSecrets m_real;
    std::atomic<bool> m_asked = false;
    QMutex m_gate;
    mutable QMutex m_mutex;
    QByteArrayList m_seen;
    QThread *m_window = QThread::currentThread();
    bool m_onOwnThread = true;
};

/// A run of some cards, printed into a file in a folder that goes with it.
struct Desk
{
    explicit Desk(int count, bool demo = true)
    {
        for (int i = 1; i <= count; ++i) {
            Card card = cardForPaper();
            card.id = {i};
            card.position = i;
            card.serial = u"MK-%1-0"_s.arg(i, 7, 10, QLatin1Char('0'));
            cards.append(card);
        }
        order.run = anOpenedRun(7, count);
        order.form = formForPaper();
        order.printer.file = pdf();
        order.session.demo = demo;
        order.session.secretRules = rulesForPaper();
        gateway.cards.always(cards);
        gateway.texts.always(textsForPaper().first());
    }

    void open()
    {
        printer.emplace(gateway, witness, order);
        QObject::connect(&*printer, &RunPrinter::failed,
                         [this](const PrintFailure &failure) { failures.append(failure); });
        QObject::connect(&*printer, &RunPrinter::cardPrinted,
                         [this](const QString &serial) { printed.append(serial); });
        QObject::connect(&*printer, &RunPrinter::finished, [this] { ++finished; });
        QObject::connect(&*printer, &RunPrinter::stopped, [this] { ++stopped; });
        printer->start();
    }

    void stageAll() { gateway.stages.always(Done()); }
    void finishAll() { gateway.finishes.always(Done()); }

    QString pdf() const { return folder.filePath(u"run.pdf"_s); }

    QTemporaryDir folder;
    FakeRunGateway gateway;
    std::shared_ptr<Witness> witness = std::make_shared<Witness>();
    Cards cards;
    RunPrinter::Order order;
    std::optional<RunPrinter> printer;
    QList<PrintFailure> failures;
    QStringList printed;
    int finished = 0;
    int stopped = 0;
};

constexpr int patience = 60'000; // sanitized hashing is slow

PrintProblem problemIn(const PrintFailure &failure) { return std::get<PrintProblem>(failure.why); }

} // namespace

class RunPrinterTest final : public QObject
{
    Q_OBJECT

private slots:
    void printsARunInSlicesAndFinishesIt()
    {
        Desk desk(45);
        desk.stageAll();
        desk.finishAll();
        QList<QList<int>> steps;
        desk.open();
        connect(&*desk.printer, &RunPrinter::progress, this, [&](int staged, int printed, int total) {
            steps.append({staged, printed, total});
        });
        QTRY_COMPARE_WITH_TIMEOUT(desk.finished, 1, patience);

        QCOMPARE(desk.gateway.stages.count(), 3);
        QList<qsizetype> sizes;
        QSet<QByteArray> ops;
        for (int call = 0; call < 3; ++call) {
            ops.insert(desk.gateway.stages.asked<0>(call).text());
            QCOMPARE(desk.gateway.stages.asked<1>(call), RunId{7});
            QCOMPARE(desk.gateway.stages.asked<2>(call), 1);
            sizes.append(desk.gateway.stages.asked<3>(call).size());
        }
        QCOMPARE(sizes, (QList<qsizetype>{20, 20, 5}));
        QCOMPARE(ops.size(), 3);
        QCOMPARE(desk.gateway.finishes.count(), 1);
        QVERIFY(desk.failures.isEmpty());
        QCOMPARE(desk.printed.size(), 45);
        QCOMPARE(desk.printed.first(), desk.cards.first().serial);
        QCOMPARE(steps.last(), (QList<int>{45, 45, 45}));
        for (const QList<int> &step : steps)
            QVERIFY(step.at(1) <= step.at(0)); // nothing printed that was not staged
        QCOMPARE(Paper(desk.pdf()).pages(), 90);
        QVERIFY(desk.witness->neverOnTheWindowsThread());
    }

    void stagesTheHashOfTheSecretOnThatCard()
    {
        Desk desk(3);
        desk.stageAll();
        desk.finishAll();
        desk.open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.finished, 1, patience);
        const QList<StagedCard> staged = desk.gateway.stages.asked<3>(0);
        const QByteArrayList secrets = desk.witness->seen();
        QCOMPARE(secrets.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(staged.at(i).card, desk.cards.at(i).id);
            QVERIFY(Argon2id::verify(staged.at(i).hash, secrets.at(i)));
            QVERIFY(!Argon2id::verify(staged.at(i).hash, secrets.at((i + 1) % 3)));
        }
        QFile file(desk.pdf());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : secrets)
            QVERIFY(!content.contains(secret));
    }

    void printsNoCardBeforeItsHashIsStaged()
    {
        Desk desk(2);
        desk.finishAll();
        desk.open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.gateway.stages.count(), 1, patience);
        QTest::qWait(500);
        QVERIFY(desk.printed.isEmpty());
        desk.gateway.stages.answer(0, Done());
        QTRY_COMPARE_WITH_TIMEOUT(desk.printed.size(), 2, patience);
    }

    void aBlockedPrinterHoldsUpNeitherTheWindowNorMoreThanTwoSlices()
    {
        Desk desk(70);
        const BlockedFile blocked(desk.folder.path());
        QVERIFY(blocked.isThere());
        desk.order.printer.file = blocked.path();
        desk.stageAll();
        desk.open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.gateway.stages.count(), 2, patience);
        QTest::qWait(1'500);
        QCOMPARE(desk.gateway.stages.count(), 2);
        QCOMPARE(desk.witness->seen().size(), 2 * RunPrinter::sliceSize);
        // The system may hold a page for a reader who does not come.
        QVERIFY2(desk.printed.size() < RunPrinter::sliceSize, qPrintable(QString::number(desk.printed.size())));

        QElapsedTimer clock;
        clock.start();
        desk.printer.reset();
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));

        QVERIFY(blocked.drain(patience));
        QTest::qWait(300);
    }

    void waitsForTheAnswerBeforeItMakesMoreSecrets()
    {
        Desk desk(70);
        desk.open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.gateway.stages.count(), 1, patience);
        QTest::qWait(500);
        QCOMPARE(desk.witness->seen().size(), RunPrinter::sliceSize);
    }

    void asksAgainWithTheSameOperation()
    {
        Desk desk(2);
        desk.finishAll();
        desk.open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.gateway.stages.count(), 1, patience);
        desk.gateway.stages.answer(0, DbError::of(DbError::Kind::Unknown));
        QTRY_COMPARE(desk.failures.size(), 1);
        QVERIFY(desk.failures.first().mayBeRetried());
        QVERIFY(desk.printed.isEmpty());

        desk.printer->retry();
        desk.printer->retry(); // a double click
        QCOMPARE(desk.gateway.stages.count(), 2);
        QCOMPARE(desk.gateway.stages.asked<0>(1), desk.gateway.stages.asked<0>(0));
        QCOMPARE(desk.gateway.stages.asked<3>(1).first().hash, desk.gateway.stages.asked<3>(0).first().hash);
        desk.gateway.stages.answer(1, Done());
        QTRY_COMPARE_WITH_TIMEOUT(desk.finished, 1, patience);
        QCOMPARE(desk.witness->seen().size(), 2); // no second set of secrets
    }

    void finishesWithTheSameOperationToo()
    {
        Desk desk(1);
        desk.stageAll();
        desk.open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.gateway.finishes.count(), 1, patience);
        desk.gateway.finishes.answer(0, DbError::of(DbError::Kind::Offline));
        QTRY_COMPARE(desk.failures.size(), 1);
        desk.printer->retry();
        QCOMPARE(desk.gateway.finishes.count(), 2);
        QCOMPARE(desk.gateway.finishes.asked<0>(1), desk.gateway.finishes.asked<0>(0));
        desk.gateway.finishes.answer(1, Done());
        QTRY_COMPARE(desk.finished, 1);
    }

    void stopsForGoodWhenTheDatabaseRefuses()
    {
        Desk desk(25);
        desk.open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.gateway.stages.count(), 1, patience);
        desk.gateway.stages.answer(0, DbError{DbError::Kind::Refused, u"MD011"_s, u"MD011"_s});
        QTRY_COMPARE(desk.failures.size(), 1);
        QVERIFY(!desk.failures.first().mayBeRetried());
        QCOMPARE(std::get<DbError>(desk.failures.first().why).rule, u"MD011"_s);
        desk.printer->retry();
        QTest::qWait(300);
        QCOMPARE(desk.gateway.stages.count(), 1);
        QVERIFY(desk.printed.isEmpty());
        QCOMPARE(desk.finished, 0);
    }

    void stopsBetweenTwoCards()
    {
        Desk desk(30);
        desk.stageAll();
        desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.printed.isEmpty(), patience);
        desk.printer->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(desk.stopped, 1, patience);
        const auto printed = desk.printed.size();
        QVERIFY(printed < 30);
        QTest::qWait(300);
        QCOMPARE(desk.printed.size(), printed);
        QCOMPARE(desk.gateway.finishes.count(), 0);
        QCOMPARE(Paper(desk.pdf()).pages(), int(printed) * 2);
    }

    void standsBetweenTwoCardsAndGoesOnWhereItWas()
    {
        Desk desk(70);
        desk.stageAll();
        desk.finishAll();
        desk.open();
        QSignalSpy paused(&*desk.printer, &RunPrinter::paused);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.printed.isEmpty(), patience);
        desk.printer->pause();
        QTRY_COMPARE_WITH_TIMEOUT(paused.count(), 1, patience);
        const auto printed = desk.printed.size();
        QTest::qWait(500);
        QCOMPARE(desk.printed.size(), printed);
        QCOMPARE(desk.finished, 0);
        const auto made = desk.witness->seen().size();
        QTest::qWait(200);
        QCOMPARE(desk.witness->seen().size(), made);

        desk.printer->goOn();
        QTRY_COMPARE_WITH_TIMEOUT(desk.finished, 1, patience);
        QCOMPARE(desk.printed.size(), 70);
        QCOMPARE(QSet<QString>(desk.printed.cbegin(), desk.printed.cend()).size(), 70);
        QCOMPARE(Paper(desk.pdf()).pages(), 140);
    }

    void mayBeClosedWhilePaused()
    {
        Desk desk(30);
        desk.stageAll();
        desk.open();
        QSignalSpy paused(&*desk.printer, &RunPrinter::paused);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.printed.isEmpty(), patience);
        desk.printer->pause();
        QTRY_COMPARE_WITH_TIMEOUT(paused.count(), 1, patience);
        const auto printed = desk.printed.size();
        desk.printer.reset();
        QTRY_COMPARE_WITH_TIMEOUT(Paper(desk.pdf()).pages(), int(printed) * 2, patience); // it came to its end
    }

    void mayBeCancelledBeforeTheCardsAreKnown()
    {
        Desk desk(1);
        FakeRunGateway silent;
        RunPrinter printer(silent, desk.witness, desk.order);
        QSignalSpy stopped(&printer, &RunPrinter::stopped);
        printer.start();
        printer.cancel();
        QVERIFY(stopped.wait());
        silent.cards.answer(0, desk.cards);
        QTest::qWait(100);
        QCOMPARE(silent.texts.count(), 0);
    }

    void writesFilesInADemoOnly()
    {
        Desk desk(1, false);
        desk.open();
        QTRY_COMPARE(desk.failures.size(), 1);
        QCOMPARE(problemIn(desk.failures.first()).kind, PrintProblem::Kind::OnlyInADemo);
        QCOMPARE(desk.gateway.cards.count(), 0);
        QVERIFY(desk.witness->seen().isEmpty());
        QVERIFY(!QFile::exists(desk.pdf()));
    }

    void refusesTheRunBeforeItsFirstSecretWhenANameCannotBeDrawn()
    {
        Desk desk(3);
        desk.cards[2].memberName = u"山田\U000F0001"_s;
        desk.gateway.cards.always(desk.cards);
        desk.open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.failures.size(), 1, patience);
        QCOMPARE(problemIn(desk.failures.first()),
                 (PrintProblem{PrintProblem::Kind::GlyphMissing, u"U+F0001"_s, desk.cards.at(2).memberName}));
        QVERIFY(desk.witness->seen().isEmpty());
        QCOMPARE(desk.gateway.stages.count(), 0);
    }

    void refusesOtherCardsThanTheRunWasOpenedWith()
    {
        Desk desk(3);
        desk.order.run.cards = 4;
        desk.open();
        QTRY_COMPARE(desk.failures.size(), 1);
        QCOMPARE(problemIn(desk.failures.first()).kind, PrintProblem::Kind::CardsMissing);
        QVERIFY(desk.witness->seen().isEmpty());
    }

    void mayBeClosedAtAnyTime()
    {
        for (const int wait : {0, 50, 300, 900}) {
            Desk desk(25);
            desk.stageAll();
            desk.open();
            QTest::qWait(wait);
            desk.printer.reset();
            QTest::qWait(100);
        }
    }

    void isClosedWithoutWaitingForTheSliceThatIsBeingMade()
    {
        Desk desk(25);
        {
            const QMutexLocker held(&desk.witness->gate());
            desk.open();
            QTRY_VERIFY_WITH_TIMEOUT(desk.witness->isAsked(), patience);
            desk.printer.reset(); // a window that waits here never comes back
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.witness.use_count(), 1L, patience); // whoever made them has ended
    }
};

QTEST_MAIN(RunPrinterTest)
#include "RunPrinterTest.moc"
