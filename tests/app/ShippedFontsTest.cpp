#include "app/ShippedFonts.h"

#include <QFile>
#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ShippedFontsTest final : public QObject
{
    Q_OBJECT

private slots:
    void fontsInTheFolderAreKnown()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::copy(QStringLiteral(FONT), folder.filePath(u"shipped.ttf"_s)));
        QFile broken(folder.filePath(u"broken.ttf"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no font") > 0);
        broken.close();
        const auto before = QFontDatabase::families().size();
        QCOMPARE(ShippedFonts::load(folder.path()), 1);
        QVERIFY(QFontDatabase::families().size() > before);
    }

    void noFolderIsNoError() { QCOMPARE(ShippedFonts::load(u"/nonexistent/fonts"_s), 0); }
};

QTEST_MAIN(ShippedFontsTest)
#include "ShippedFontsTest.moc"
