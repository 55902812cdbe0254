#include "models/base/Secret.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <type_traits>

using namespace Qt::StringLiterals;

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
