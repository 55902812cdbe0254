#include "models/domain/CardSerial.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class CardSerialTest final : public QObject
{
    Q_OBJECT

private slots:
    void writesMarkNumberAndCheckDigit()
    {
        QCOMPARE(CardSerial::of(u"MK"_s, 1).text(), u"MK-0000001-2"_s);
        QCOMPARE(CardSerial::of(u"MK"_s, 1234).text(), u"MK-0001234-5"_s);
        QCOMPARE(CardSerial::of(u"MH"_s, 1234).text(), u"MH-0001234-9"_s);
        QCOMPARE(CardSerial::of(u"ABC"_s, 1234).text(), u"ABC-0001234-1"_s);
        QCOMPARE(CardSerial::parse(u"abc 0001234 1"_s), std::optional(CardSerial::of(u"ABC"_s, 1234)));
        QCOMPARE(CardSerial::of(u"MK"_s, 9'999'999).text(), u"MK-9999999-1"_s);
    }

    void readsWhatPeopleTypeAndScannersSend_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as printed") << u"MK-0001234-5"_s;
        QTest::newRow("as scanned") << u"MK00012345"_s;
        QTest::newRow("small letters") << u"mk-0001234-5"_s;
        QTest::newRow("full width") << u"ＭＫ－０００１２３４－５"_s;
        QTest::newRow("with blanks") << u" MK 0001234 5\r"_s;
        QTest::newRow("with a dash and a long vowel mark") << u"MK\u20130001234\u30FC5"_s;
    }

    void readsWhatPeopleTypeAndScannersSend()
    {
        QFETCH(const QString, typed);
        const auto serial = CardSerial::parse(typed);
        QVERIFY(serial.has_value());
        QCOMPARE(serial->text(), u"MK-0001234-5"_s);
    }

    void refusesWhatIsNoSerial_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("too short") << u"MK-001234-5"_s;
        QTest::newRow("too long") << u"MK-00001234-5"_s;
        QTest::newRow("no mark") << u"00012345"_s;
        QTest::newRow("one letter") << u"M-0001234-5"_s;
        QTest::newRow("another society's mark") << u"MH-0001234-5"_s;
        QTest::newRow("two serials at once") << u"MK-0001234-5MK-0001234-5"_s;
        QTest::newRow("markup") << u"<b>MK-0001234-5</b>"_s;
    }

    void refusesWhatIsNoSerial()
    {
        QFETCH(const QString, typed);
        QVERIFY(!CardSerial::parse(typed));
    }

    void everyWrongDigitIsNoticed()
    {
        const QString right = CardSerial::of(u"MK"_s, 1'234'567).text();
        for (int place = 3; place < right.size(); ++place) {
            if (!right.at(place).isDigit())
                continue;
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = right;
                wrong[place] = QChar(digit);
                QCOMPARE(CardSerial::parse(wrong).has_value(), wrong == right);
            }
        }
    }

    void numbersInARowGiveDifferentSerials()
    {
        QSet<QString> serials;
        for (qint64 number = 1; number <= 1000; ++number) {
            const CardSerial serial = CardSerial::of(u"MK"_s, number);
            QCOMPARE(CardSerial::parse(serial.text()), std::optional(serial));
            serials.insert(serial.text());
        }
        QCOMPARE(serials.size(), 1000);
    }
};

QTEST_GUILESS_MAIN(CardSerialTest)
#include "CardSerialTest.moc"
