#include "models/base/Secret.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstring>
#include <new>
#include <type_traits>

#ifdef Q_OS_LINUX
#include <linux/capability.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX
// A process that may lock no memory, for as long as it lives: neither by its limit nor as root.
class WithoutLockedMemory
{
public:
    WithoutLockedMemory()
    {
        getrlimit(RLIMIT_MEMLOCK, &m_limit);
        const rlimit none{0, m_limit.rlim_max};
        setrlimit(RLIMIT_MEMLOCK, &none);
        syscall(SYS_capget, &m_header, m_rights.data());
        auto without = m_rights;
        without.at(0).effective &= ~(1U << CAP_IPC_LOCK);
        syscall(SYS_capset, &m_header, without.data());
    }
    ~WithoutLockedMemory()
    {
        syscall(SYS_capset, &m_header, m_rights.data());
        setrlimit(RLIMIT_MEMLOCK, &m_limit);
    }

private:
    rlimit m_limit{};
    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> m_rights{};
};
#endif

class SecretTest final : public QObject
{
    Q_OBJECT

private slots:
    void startsEmpty()
    {
        const Secret secret(12);
        QCOMPARE(secret.size(), 12);
        QVERIFY(std::all_of(secret.bytes().begin(), secret.bytes().end(), [](char c) { return c == 0; }));
    }

    void isZeroAfterWiping()
    {
        Secret secret(4);
        std::memcpy(secret.data(), "kp7m", 4);
        QCOMPARE(secret.bytes(), QByteArrayView("kp7m"));
        secret.wipe();
        QCOMPARE(secret.bytes(), QByteArrayView("\0\0\0\0", 4));
    }

    void movesWithoutLeavingACopy()
    {
        Secret from(4);
        std::memcpy(from.data(), "kp7m", 4);
        const void *place = from.data();
        const Secret to(std::move(from));
        QCOMPARE(static_cast<const void *>(to.bytes().data()), place);
        QCOMPARE(to.bytes(), QByteArrayView("kp7m"));
    }

    void failsWhereItCannotBeLocked()
    {
        QCOMPARE(Secret(12).size(), 12);
#if defined(Q_OS_LINUX) && !defined(SANITIZED) // the sanitizer answers for mlock itself; moc knows neither
        const WithoutLockedMemory poor;
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, Secret(12));
#endif
        QCOMPARE(Secret(0).size(), 0); // nothing to lock
    }

    void canBeNeitherCopiedNorPutIntoAModel()
    {
        QVERIFY(!std::is_copy_constructible_v<Secret>);
        QVERIFY(!std::is_copy_assignable_v<Secret>);
        QVERIFY((!std::is_convertible_v<Secret, QVariant>));
        QVERIFY((!std::is_convertible_v<Secret, QString>));
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "SecretTest.moc"
