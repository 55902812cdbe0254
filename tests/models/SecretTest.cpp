#include "models/base/Secret.h"
#include "models/base/LockedSlots.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <new>
#include <set>
#include <thread>
#include <type_traits>
#include <vector>

#ifdef Q_OS_LINUX
#include <linux/capability.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
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

namespace {

bool isZero(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == 0; });
}

// A secret full of one character, after a look that nothing was left in it.
Secret filledWith(char c, qsizetype size, bool &wasZero)
{
    Secret secret(size);
    wasZero = wasZero && isZero(secret.bytes());
    std::memset(secret.data(), c, size_t(size));
    return secret;
}

bool isAll(const Secret &secret, char c)
{
    const QByteArrayView bytes = secret.bytes();
    return std::all_of(bytes.begin(), bytes.end(), [c](char one) { return one == c; });
}

#ifdef Q_OS_LINUX
/// A stretch of this process's memory, as the system tells of it.
struct Stretch
{
    quintptr start = 0;
    quintptr end = 0;
    QByteArray rights;
    QByteArrayList flags;
};

QList<Stretch> stretches()
{
    QFile file(u"/proc/self/smaps"_s);
    QList<Stretch> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (line.startsWith("VmFlags:") && !all.isEmpty()) {
            all.last().flags = words.sliced(1);
            continue;
        }
        const QByteArrayList ends = words.first().split('-');
        bool start = false;
        bool end = false;
        const Stretch stretch{
            ends.first().toULongLong(&start, 16), ends.last().toULongLong(&end, 16), words.value(1), {}};
        if (ends.size() == 2 && start && end)
            all.append(stretch);
    }
    return all;
}

// Locked, never dumped, and fenced on both sides.
bool isWellKept(const Secret &secret, const QList<Stretch> &all)
{
    const auto place = reinterpret_cast<quintptr>(secret.bytes().data());
    const auto own = std::find_if(all.begin(), all.end(),
                                  [&](const Stretch &one) { return place >= one.start && place < one.end; });
    if (own == all.end() || own == all.begin() || std::next(own) == all.end())
        return false;
    const Stretch &before = *std::prev(own);
    const Stretch &behind = *std::next(own);
#ifdef SANITIZED // the sanitizer answers for mlock itself; moc knows neither
    const bool locked = true;
#else
    const bool locked = own->flags.contains("lo");
#endif
    return locked && own->flags.contains("dd") && own->rights.startsWith("rw") && before.end == own->start
        && before.rights.startsWith("---") && behind.start == own->end && behind.rights.startsWith("---");
}

// What becomes of a process that does `what` in a copy of this one.
template <typename What>
int signalThatEnds(What what)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none);
        std::signal(SIGABRT, SIG_DFL); // not Qt's, which would ask a debugger what is wrong
        std::signal(SIGSEGV, SIG_DFL);
        what();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}
#endif

} // namespace

class SecretTest final : public QObject
{
    Q_OBJECT

private slots:
    void startsEmpty()
    {
        const Secret secret(12);
        QCOMPARE(secret.size(), 12);
        QVERIFY(isZero(secret.bytes()));
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
        QVERIFY(from.bytes().isEmpty()); // NOLINT(bugprone-use-after-move): that is what is asked
    }

    void leavesNothingInThePlaceThatTheNextOneGets()
    {
        const Secret neighbour(4); // keeps the pages
        const char *place = nullptr;
        {
            Secret secret(4);
            std::memcpy(secret.data(), "kp7m", 4);
            place = secret.data();
        }
        QVERIFY(isZero({place, LockedSlots::largest}));
        bool wasZero = true;
        const Secret next = filledWith('x', LockedSlots::largest, wasZero);
        QCOMPARE(static_cast<const void *>(next.bytes().data()), static_cast<const void *>(place));
        QVERIFY(wasZero);
        QVERIFY(isZero(neighbour.bytes()));
    }

    void assigningWipesWhatWasThere()
    {
        const Secret neighbour(4);
        Secret one(4);
        std::memcpy(one.data(), "kp7m", 4);
        const char *place = one.data();
        one = Secret(LockedSlots::largest + 1); // from shared pages to pages of its own
        QVERIFY(isZero({place, 4}));
        QVERIFY(one.bytes().data() != place);
        one = Secret(3);
        QCOMPARE(one.size(), 3);
    }

    void hasRoomForManyAtOnceAndMixesUpNone()
    {
        std::vector<Secret> secrets;
        std::set<const char *> places;
        bool wasZero = true;
        for (int i = 0; i < 1000; ++i) {
            secrets.push_back(filledWith(char('a' + i % 26), 1 + i % (LockedSlots::largest + 20), wasZero));
            places.insert(secrets.back().data());
        }
        QVERIFY(wasZero);
        QCOMPARE(places.size(), secrets.size());
        // Every third goes and others come in their place.
        for (size_t i = 0; i < secrets.size(); i += 3)
            secrets.at(i) = filledWith('Z', 7, wasZero);
        QVERIFY(wasZero);
        for (size_t i = 0; i < secrets.size(); ++i)
            QVERIFY(isAll(secrets.at(i), i % 3 == 0 ? 'Z' : char('a' + i % 26)));
    }

    void severalThreadsGetPlacesOfTheirOwn()
    {
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (char name = 'a'; name < 'g'; ++name) {
            threads.emplace_back([name, &wrong] {
                for (int round = 0; round < 200; ++round) {
                    bool wasZero = true;
                    std::vector<Secret> mine;
                    for (qsizetype i = 1; i <= 50; ++i)
                        mine.push_back(filledWith(name, i, wasZero));
                    const bool whole
                        = std::all_of(mine.begin(), mine.end(), [&](const Secret &one) { return isAll(one, name); });
                    wrong += wasZero && whole ? 0 : 1;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }

    void liesInLockedPagesBetweenFences()
    {
#ifdef Q_OS_LINUX
        std::vector<Secret> secrets;
        for (int i = 0; i < 600; ++i)
            secrets.emplace_back(i % 2 == 0 ? 12 : i % (LockedSlots::largest * 2) + 1);
        const QList<Stretch> all = stretches();
        for (const Secret &secret : secrets)
            QVERIFY(isWellKept(secret, all));
#endif
    }

    void givesAllPagesBack()
    {
#if defined(Q_OS_LINUX) && !defined(SANITIZED)
        const auto locked = [] {
            const QList<Stretch> all = stretches();
            return std::count_if(all.begin(), all.end(), [](const Stretch &one) { return one.flags.contains("lo"); });
        };
        const auto before = locked();
        {
            std::vector<Secret> secrets;
            for (int i = 0; i < 600; ++i)
                secrets.emplace_back(12);
            QVERIFY(locked() > before);
        }
        QCOMPARE(locked(), before);
#endif
    }

    void writingBeyondItsEndEndsTheProgram()
    {
#ifdef Q_OS_LINUX
        QCOMPARE(signalThatEnds([] { Secret(LockedSlots::largest).data()[LockedSlots::largest - 1] = 'x'; }), 0);
        QCOMPARE(signalThatEnds([] { Secret(LockedSlots::largest).data()[LockedSlots::largest] = 'x'; }), SIGABRT);
#ifndef SANITIZED // the sanitizer turns the signal into an exit
        QCOMPARE(signalThatEnds([] {
                     Secret secret(12);
                     for (qsizetype i = 0; i < 1 << 20; i += LockedSlots::largest)
                         secret.data()[i] = 'x';
                 }),
                 SIGSEGV);
#endif
#endif
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
