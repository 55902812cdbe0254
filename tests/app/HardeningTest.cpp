#include "app/Hardening.h"

#include "app/HardeningText.h"
#include "models/base/Secret.h"
#include "tests/app/ProcessFromOutside.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

using Measure = Hardening::Measure;

class HardeningTest final : public QObject
{
    Q_OBJECT

private slots:
    // In this order in one process: what was given away does not come back.
    void withoutItTheProcessLiesOpen() { QCOMPARE(ProcessFromOutside::dangers(), ProcessFromOutside::all()); }

    void withItNobodyMayLookInAndACrashLeavesNothing()
    {
        QCOMPARE(Hardening::apply(), QList<Measure>());
        const QStringList dangers = ProcessFromOutside::dangers();
        QVERIFY2(dangers.isEmpty(), qPrintable(dangers.join(u", "_s)));
    }

    void thereIsRoomForTheSecretsOfALargeRun()
    {
        QVERIFY(!Hardening::apply().contains(Measure::LockedRoom));
        std::vector<Secret> secrets;
        for (int i = 0; i < 500; ++i)
            secrets.emplace_back(12);
        QCOMPARE(secrets.size(), size_t(500));
    }

    void aCrashEndsTheProgramAtOnce_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addRow("reading nowhere") << u"--crash-by-reading"_s;
        QTest::addRow("abort") << u"--crash-by-abort"_s;
    }

    void aCrashEndsTheProgramAtOnce()
    {
        QFETCH(QString, how);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {how});
        QVERIFY(child.waitForFinished());
        QVERIFY(child.exitStatus() == QProcess::CrashExit || child.exitCode() != 0);
#ifdef Q_OS_WIN
        QCOMPARE(quint32(child.exitCode()), 0xC0000409U); // neither the exception's number nor abort's 3
#endif
    }

    void whatWasRefusedIsADangerInWords()
    {
        QVERIFY(HardeningText::dangers({}).isEmpty());
        QVERIFY(HardeningText::dangers({Measure::LockedRoom}).isEmpty()); // says so itself when printing
        const QString two = HardeningText::dangers({Measure::NoDumps, Measure::NoReading});
        QCOMPARE(two.split(u'\n').size(), 2);
        QVERIFY(two.contains(u"crash"_s));
    }
};

// With an argument of ours the program is its own child, which crashes in one of two ways.
int main(int argc, char *argv[])
{
    const QByteArrayView wish(argc > 1 ? argv[1] : "");
    if (wish.startsWith("--crash"))
        Hardening::apply();
    if (wish == "--crash-by-reading")
        return *static_cast<volatile int *>(nullptr);
    if (wish == "--crash-by-abort")
        std::abort();
    QCoreApplication application(argc, argv);
    HardeningTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "HardeningTest.moc"
