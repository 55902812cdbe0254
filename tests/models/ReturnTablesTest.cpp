#include "models/tables/MisdeliveryTable.h"
#include "models/tables/ReceiptOwedTable.h"
#include "models/tables/ReturnRateTable.h"
#include "models/tables/ReturnWords.h"
#include "models/tables/ReturnedTable.h"
#include "models/tables/RunWords.h"
#include "tests/builders/Returns.h"
#include "tests/builders/Runs.h"
#include "tests/models/TableContract.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ReturnTablesTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyTableKeepsTheContract()
    {
        const auto closed = [](const QString &serial) {
            return aReturned(serial)
                .with(&Returned::outcome, u"address_corrected"_s)
                .with(&Returned::closedAt, QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC))
                .with(&Returned::closedBy, u"係員 次郎"_s)
                .build();
        };
        keepsTheContract<ReturnedTable, Returned>(closed(u"MK-0000001-2"_s), closed(u"MK-0000002-3"_s));
        const auto ofRun
            = [](const QString &serial) { return aMisdelivery(serial).with(&Misdelivery::run, RunId{12}); };
        keepsTheContract<MisdeliveryTable, Misdelivery>(ofRun(u"MK-0000001-2"_s), ofRun(u"MK-0000002-3"_s));
        keepsTheContract<ReceiptOwedTable, ReceiptOwed>(
            ReceiptOwed{3, u"みほん精機株式会社"_s, 2, 9, {2026, 11, 3}, 17},
            ReceiptOwed{4, u"見本商会"_s, 1, 1, {2026, 11, 9}, 11});
        keepsTheContract<ReturnRateTable, ReturnRate>(aRate(3, 10, 2), aRate(0, 7, 0));
    }

    void theStampsAreThoseOfThePost()
    {
        QCOMPARE(ReturnWords::reasons().size(), 7);
        for (const QString &code : ReturnWords::reasons())
            QVERIFY2(ReturnWords::reason(code) != code, qPrintable(code));
        for (const QString &code : ReturnWords::happenings())
            QVERIFY2(ReturnWords::happened(code) != code, qPrintable(code));
        for (const QString &code : ReturnWords::sights())
            QVERIFY2(ReturnWords::seen(code) != code, qPrintable(code));
        QCOMPARE(ReturnWords::reason(u"new_one"_s), u"new_one"_s);
    }

    void theClockSaysWhichReportIsNextAndHowLongItHas()
    {
        QCOMPARE(ReturnWords::clock(aMisdelivery()).tone, Tone::Warn);
        QVERIFY(ReturnWords::clock(aMisdelivery()).word.startsWith(u"First report: 4"_s));
        QCOMPARE(ReturnWords::clock(aMisdelivery().with(&Misdelivery::daysLeft, 1)).tone, Tone::Bad);
        QCOMPARE(ReturnWords::clock(aMisdelivery().with(&Misdelivery::daysLeft, -1)).word, u"First report is late"_s);
        const auto second = aMisdelivery().with(&Misdelivery::firstSentOn, QDate(2026, 11, 23));
        QVERIFY(ReturnWords::clock(second).word.startsWith(u"Final report"_s));
        QCOMPARE(ReturnWords::clock(aMisdelivery().with(&Misdelivery::nextDue, QDate())).tone, Tone::Good);
    }

    void theTextForTheAuthorityNamesNobody()
    {
        const QString text = ReturnWords::report(aMisdelivery(), u"東京電子機械工業健康保険組合"_s);
        QVERIFY(text.contains(u"東京電子機械工業健康保険組合"_s));
        QVERIFY(text.contains(u"check-ups"_s));
        QVERIFY(text.contains(u"2026-11-24"_s));
        for (const QString &personal :
             {aMisdelivery().build().memberName, aMisdelivery().build().serial, aMisdelivery().build().destination})
            QVERIFY2(!text.contains(personal), qPrintable(personal));
    }

    void ofARunThereIsOneTextForAll() // I-5
    {
        const auto run = aMisdelivery().with(&Misdelivery::run, RunId{12}).with(&Misdelivery::persons, 240);
        const QString text = ReturnWords::report(run, u"みほん健康保険組合"_s);
        QVERIFY(text.contains(u"Number of persons: 240"_s));
        QVERIFY(text.contains(u"sealed cards"_s));
        QVERIFY(!text.contains(run.build().memberName));
        QVERIFY(ReturnWords::report(aMisdelivery(), {}).contains(u"Number of persons: 1\n"_s));
        QCOMPARE(ReturnWords::newCard(run.with(&Misdelivery::cardNeeded, true)).tone, Tone::Warn);
        QCOMPARE(ReturnWords::newCard(aMisdelivery()).tone, Tone::Neutral);
    }

    void aBundleAgesUntilTheEmployerConfirmsIt()
    {
        QVERIFY(RunWords::receipt(aBundle()).word.isEmpty()); // not gone, or home
        const auto out
            = [](int days) { return RunWords::receipt(aBundle().with(&Bundle::daysOut, std::optional(days))); };
        QCOMPARE(out(3).tone, Tone::Neutral);
        QCOMPARE(out(7).tone, Tone::Warn);
        QCOMPARE(out(14).tone, Tone::Bad);
        QCOMPARE(RunWords::receipt(aBundle().with(&Bundle::receivedOn, QDate(2026, 11, 24))).tone, Tone::Good);
    }
};

QTEST_MAIN(ReturnTablesTest)
#include "ReturnTablesTest.moc"
