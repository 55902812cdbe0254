#include "app/Hardening.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

class HardeningTest : public QObject
{
    Q_OBJECT

private slots:
    void aCrashLeavesNoCoreAndNobodyMayLookIn()
    {
#ifdef Q_OS_LINUX
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1); // so this test can fail
        QVERIFY(Hardening::apply());
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
        rlimit core{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(core.rlim_max, rlim_t(0));
#else
        QVERIFY(Hardening::apply());
#endif
    }
};

QTEST_APPLESS_MAIN(HardeningTest)
#include "HardeningTest.moc"
