#include "tests/e2e/Paper.h"
#include "tests/ui/print/PrintedCard.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isWiped(const Secret &secret)
{
    return std::all_of(secret.bytes().begin(), secret.bytes().end(), [](char c) { return c == 0; });
}

std::shared_ptr<SecretSlice> sliceOf(int cards)
{
    auto slice = std::make_shared<SecretSlice>();
    slice->size = cards;
    for (int i = 0; i < cards; ++i)
        slice->secrets.push_back(secretOf("kp7mwa3twd4c"));
    return slice;
}

Cards threeCards()
{
    Cards cards;
    for (int i = 1; i <= 3; ++i) {
        Card card = cardForPaper();
        card.id = {i};
        card.serial = u"MK-000000%1-0"_s.arg(i);
        cards.append(card);
    }
    return cards;
}

} // namespace

class CardPressTest final : public QObject
{
    Q_OBJECT

private slots:
    void wipesEachSecretAsSoonAsItsPagesArePainted()
    {
        const QTemporaryDir folder;
        CardPress press(workFor(threeCards(), folder.filePath(u"cards.pdf"_s)), std::make_shared<PressGate>());
        press.prepare();
        const auto slice = sliceOf(3);
        int printed = 0;
        connect(&press, &CardPress::cardPrinted, this, [&] {
            ++printed;
            for (int i = 0; i < 3; ++i)
                QCOMPARE(isWiped(slice->secrets.at(size_t(i))), i < printed);
        });
        press.print(slice);
        QCOMPARE(printed, 3);
    }

    void stopsBetweenTwoCardsAndWipesTheRest()
    {
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(u"表ソ能 髙𠮷.pdf"_s); // Japanese names have traps of their own on Windows
        const auto gate = std::make_shared<PressGate>();
        CardPress press(workFor(threeCards(), pdf), gate);
        press.prepare();
        const auto slice = sliceOf(3);
        QSignalSpy printed(&press, &CardPress::cardPrinted);
        connect(&press, &CardPress::cardPrinted, this, [&] { gate->stop(); });
        press.print(slice);
        press.close();
        QCOMPARE(printed.count(), 1);
        QCOMPARE(printed.first().first().toString(), u"MK-0000001-0"_s);
        for (const Secret &secret : slice->secrets)
            QVERIFY(isWiped(secret));
        QCOMPARE(Paper(pdf).pages(), 2);
    }

    void standsBetweenTwoCardsUntilItMayGoOn()
    {
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(u"cards.pdf"_s);
        const auto gate = std::make_shared<PressGate>();
        CardPress press(workFor(threeCards(), pdf), gate);
        press.prepare();
        const auto slice = sliceOf(3);
        QSignalSpy printed(&press, &CardPress::cardPrinted);
        QSignalSpy standing(&press, &CardPress::standing);
        connect(&press, &CardPress::cardPrinted, this, [&] {
            if (printed.count() == 1)
                gate->hold();
        });
        connect(&press, &CardPress::standing, this, [&] {
            QCOMPARE(printed.count(), 1);
            QVERIFY(isWiped(slice->secrets.at(0)));
            QVERIFY(!isWiped(slice->secrets.at(1)));
            gate->release();
        });
        press.print(slice);
        press.close();
        QCOMPARE(standing.count(), 1);
        QCOMPARE(printed.count(), 3);
        QCOMPARE(Paper(pdf).pages(), 6);
    }

    void stopsWhereItStandsAndWipesTheRest()
    {
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(u"cards.pdf"_s);
        const auto gate = std::make_shared<PressGate>();
        CardPress press(workFor(threeCards(), pdf), gate);
        press.prepare();
        const auto slice = sliceOf(3);
        gate->hold(); // before the first
        connect(&press, &CardPress::standing, this, [&] { gate->stop(); });
        QSignalSpy printed(&press, &CardPress::cardPrinted);
        press.print(slice);
        QCOMPARE(printed.count(), 0);
        for (const Secret &secret : slice->secrets)
            QVERIFY(isWiped(secret));
    }

    void saysWhichFileItCouldNotWriteAndWipes()
    {
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(u"no/such/folder/cards.pdf"_s);
        CardPress press(workFor(threeCards(), pdf), std::make_shared<PressGate>());
        QList<PrintProblem> problems;
        connect(&press, &CardPress::failed, this, [&](const PrintProblem &problem) { problems.append(problem); });
        QSignalSpy printed(&press, &CardPress::cardPrinted);
        press.prepare();
        const auto slice = sliceOf(3);
        press.print(slice);
        QCOMPARE(problems, QList({PrintProblem{PrintProblem::Kind::PrinterFailed, pdf, {}}}));
        QCOMPARE(printed.count(), 0);
        for (const Secret &secret : slice->secrets)
            QVERIFY(isWiped(secret));
    }

    void knowsNoPrinterThatTheSystemDoesNotKnow()
    {
        CardPress::Work work = workFor(threeCards(), {});
        work.printer.queue = u"no-such-queue"_s;
        CardPress press(work, std::make_shared<PressGate>());
        QList<PrintProblem> problems;
        connect(&press, &CardPress::failed, this, [&](const PrintProblem &problem) { problems.append(problem); });
        QSignalSpy ready(&press, &CardPress::ready);
        press.prepare();
        QCOMPARE(ready.count(), 0);
        QCOMPARE(problems, QList({PrintProblem{PrintProblem::Kind::PrinterFailed, u"no-such-queue"_s, {}}}));
    }
};

QTEST_MAIN(CardPressTest)
#include "CardPressTest.moc"
