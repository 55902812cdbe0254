#include "app/IdleLock.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace std::chrono_literals;

class IdleLockTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnceWhenNobodyTouchesAnything()
    {
        IdleLock lock;
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.start(50ms);
        QTRY_COMPARE(idle.count(), 1);
        QTest::qWait(150);
        QCOMPARE(idle.count(), 1);
    }

    void everyKeyAndMouseMovementBeginsTheTimeAnew()
    {
        QWidget window;
        window.show();
        IdleLock lock;
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.start(200ms);
        for (int turn = 0; turn < 4; ++turn) {
            QTest::qWait(100);
            if (turn % 2 == 0)
                QTest::keyClick(&window, Qt::Key_A);
            else
                QTest::mouseMove(&window, {turn, turn});
        }
        QCOMPARE(idle.count(), 0);
        QTRY_COMPARE(idle.count(), 1);
    }

    void repaintingAndTimersAreNobodyAtTheDesk()
    {
        QWidget window;
        window.show();
        IdleLock lock;
        QSignalSpy idle(&lock, &IdleLock::idle);
        QTimer busy;
        connect(&busy, &QTimer::timeout, &window, qOverload<>(&QWidget::update));
        busy.start(5);
        lock.start(100ms);
        QTRY_COMPARE(idle.count(), 1);
    }

    void stoppedItSaysNothingWhateverIsTyped()
    {
        QWidget window;
        window.show();
        IdleLock lock;
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.start(30ms);
        lock.stop();
        QTest::keyClick(&window, Qt::Key_A);
        QTest::qWait(100);
        QCOMPARE(idle.count(), 0);
    }

    void theUsualTimeIsFiveMinutes() { QCOMPARE(IdleLock::usual, 5min); }
};

QTEST_MAIN(IdleLockTest)
#include "IdleLockTest.moc"
