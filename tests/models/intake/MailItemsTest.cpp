#include "models/intake/MailItems.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MailItemsTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheThreeItems_data() // AIS-7, AIS-17
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("address");
        const QString name = u"見本 花子"_s;
        const QString number = u"1255-3456"_s;
        const QString address = u"東京都港区見本町1-2-3"_s;
        QTest::newRow("plain") << u"氏名：見本 花子\n記号・番号：1255-3456\n住所：東京都港区見本町1-2-3"_s << name
                               << number << address;
        QTest::newRow("numbered, with other words around")
            << u"お世話になります。\n\n1. お名前 見本 花子\n2．記号番号: 1255-3456\n③ご住所　東京都港区見本町1-2-3\n\n以上"_s
            << name << number << address;
        QTest::newRow("in brackets, below")
            << u"【氏名】\n見本 花子\n【記号・番号】\n1255-3456\n【住所】\n東京都港区見本町1-2-3"_s << name << number
            << address;
        QTest::newRow("apart") << u"被保険者氏名=見本 花子\n記号：1255\n番号：3456\n住所:東京都港区見本町1-2-3"_s
                               << name << number << address;
        QTest::newRow("on one line") << u"氏名：見本 花子\n記号 1255　番号 3456\n住所：東京都港区見本町1-2-3"_s << name
                                     << number << address;
        QTest::newRow("quoted") << u"> 氏名：見本 花子\n> 記号番号：1255-3456\n> 住所：東京都港区見本町1-2-3"_s << name
                                << number << address;
        QTest::newRow("the first one counts")
            << u"氏名：見本 花子\n氏名：別人 太郎"_s << name << QString() << QString();
        QTest::newRow("a sentence is no item")
            << u"住所変更の件ですが、氏名が違います。番号がわかりません。"_s << QString() << QString() << QString();
        QTest::newRow("a symbol alone is none") << u"記号：1255"_s << QString() << QString() << QString();
        QTest::newRow("nothing") << QString() << QString() << QString() << QString();
        QTest::newRow("markup stays text") << u"氏名：<img src=x>"_s << u"<img src=x>"_s << QString() << QString();
    }

    void findsTheThreeItems()
    {
        QFETCH(const QString, text);
        const MailItems items = MailItems::in(text);
        QTEST(items.name, "name");
        QTEST(items.symbolNumber, "number");
        QTEST(items.address, "address");
    }

    void takesNoMoreThanAnItem() { QVERIFY(MailItems::in(u"氏名："_s + QString(5000, u'長')).name.size() <= 200); }
};

QTEST_GUILESS_MAIN(MailItemsTest)
#include "MailItemsTest.moc"
