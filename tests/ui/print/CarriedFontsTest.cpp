#include "ui/print/CarriedFonts.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QTest>

using namespace Qt::StringLiterals;

class CarriedFontsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aFontBesideTheProgramIsLoadedWhenItIsAskedForAndNotBefore()
    {
        const QString carried = u"tabler-icons"_s;
        const QDir folder(QCoreApplication::applicationDirPath() + "/fonts"_L1);
        QVERIFY(folder.mkpath(u"."_s));
        const QString file = folder.filePath(u"CarriedFontsTest.ttf"_s);
        QFile::remove(file);
        QVERIFY(QFile::copy(QStringLiteral(ICON_FONT), file));

        // What the system has needs nothing; without a screen, Windows has none.
        const QStringList installed = QFontDatabase::families().mid(0, 1);
        for (const QString &family : installed)
            QVERIFY(CarriedFonts::provide(family));
        QVERIFY(!QFontDatabase::hasFamily(carried));
        QVERIFY(!CarriedFonts::provide(u"No Such Gothic"_s));
        QVERIFY(CarriedFonts::provide(carried));
        QVERIFY(QFontDatabase::hasFamily(carried));

        QFile::remove(file);
        folder.rmdir(u"."_s);
    }
};

QTEST_MAIN(CarriedFontsTest)
#include "CarriedFontsTest.moc"
