#include <QProcess>
#include <QTest>

#include <cstdlib>
#include <pthread.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

// Nearly always inside the lock that GCC's thread library takes once more when Windows unloads it.
[[noreturn]] void holdTheLibrarysLock()
{
    for (;;) {
        pthread_key_t key;
        if (pthread_key_create(&key, nullptr) == 0)
            pthread_key_delete(key);
    }
}

} // namespace

/// A program of MinGW goes when it ends, whatever its threads are doing (packaging/windows/EndOfProcess.cpp).
class EndOfProcessTest : public QObject
{
    Q_OBJECT

private slots:
    void aProgramGoesThoughItsThreadsAreBusy()
    {
        for (int time = 0; time < 10; ++time) {
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(), {u"--busy"_s});
            const bool ended = program.waitForFinished(20'000);
            program.kill();
            QVERIFY2(ended, "still there after 20 s");
            QCOMPARE(program.exitStatus(), QProcess::NormalExit);
            QCOMPARE(program.exitCode(), 7);
            QCOMPARE(program.readAllStandardOutput().trimmed(), "the last word"_ba);
        }
    }
};

int main(int argc, char **argv)
{
    if (argc == 2 && argv[1] == "--busy"_ba) {
        for (int i = 0; i < 3; ++i)
            std::thread(holdTheLibrarysLock).detach();
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        std::fputs("the last word\n", stdout); // not flushed
        std::exit(7);
    }
    QCoreApplication app(argc, argv);
    EndOfProcessTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "EndOfProcessTest.moc"
