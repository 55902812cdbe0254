#include "models/base/WhenAnswered.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

class WhenAnsweredTest final : public QObject
{
    Q_OBJECT

private slots:
    void deliversOnTheReceiversThread()
    {
        QPromise<int> promise;
        promise.start();
        std::optional<int> heard;
        QThread *where = nullptr;
        whenAnswered(promise.future(), this, [&](int answer) {
            heard = answer;
            where = QThread::currentThread();
        });

        const std::unique_ptr<QThread> worker(QThread::create([&] {
            promise.addResult(42);
            promise.finish();
        }));
        worker->start();
        QTRY_VERIFY(heard.has_value());
        worker->wait();
        QCOMPARE(*heard, 42);
        QCOMPARE(where, thread());
    }

    void deliversWhatWasAnsweredBefore()
    {
        QPromise<int> promise;
        promise.start();
        promise.addResult(7);
        promise.finish();
        int heard = 0;
        whenAnswered(promise.future(), this, [&](int answer) { heard = answer; });
        QTRY_COMPARE(heard, 7);
    }

    void aReceiverThatHasGoneIsNeverCalled()
    {
        QPromise<int> promise;
        promise.start();
        bool called = false;
        {
            QObject receiver;
            whenAnswered(promise.future(), &receiver, [&](int) { called = true; });
        }
        promise.addResult(1);
        promise.finish();
        QTest::qWait(20);
        QVERIFY(!called);
    }

    void aReceiverMayGoWhileItHears()
    {
        QPromise<int> promise;
        promise.start();
        auto *receiver = new QObject;
        bool called = false;
        whenAnswered(promise.future(), receiver, [&](int) {
            called = true;
            delete receiver;
        });
        promise.addResult(1);
        promise.finish();
        QTRY_VERIFY(called);
        QTest::qWait(20);
    }

    void aCancelledCallIsNotAnAnswer()
    {
        bool called = false;
        QFuture<int> future;
        {
            QPromise<int> promise;
            promise.start();
            future = promise.future();
            whenAnswered(future, this, [&](int) { called = true; });
            future.cancel();
        }
        QTest::qWait(20);
        QVERIFY(!called);
    }

    void aPromiseThatWasDroppedIsNotAnAnswer()
    {
        bool called = false;
        {
            QPromise<int> promise;
            promise.start();
            whenAnswered(promise.future(), this, [&](int) { called = true; });
        }
        QTest::qWait(20);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(WhenAnsweredTest)
#include "WhenAnsweredTest.moc"
