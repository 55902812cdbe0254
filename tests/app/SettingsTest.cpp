#include "app/Settings.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void beginsInJapaneseAsTheSystemLooksAndLocksAfterFiveMinutes()
    {
        const Settings settings(path());
        QCOMPARE(settings.language(), u"ja"_s);
        QCOMPARE(settings.appearance(), Theme::Choice::System);
        QCOMPARE(settings.idleLimit(), 5min);
    }

    void remembersWhatWasChosen()
    {
        Settings(path()).setLanguage(u"en"_s);
        Settings(path()).setAppearance(Theme::Choice::Dark);
        Settings(path()).setLastSignIn(u"db1"_s, u"st_000001"_s);
        const Settings settings(path());
        QCOMPARE(settings.language(), u"en"_s);
        QCOMPARE(settings.appearance(), Theme::Choice::Dark);
        QCOMPARE(settings.lastServer(), u"db1"_s);
        QCOMPARE(settings.lastLogin(), u"st_000001"_s);
    }

    void theLockCannotBeTurnedOffByTheFile_data()
    {
        QTest::addColumn<QByteArray>("minutes");
        QTest::addColumn<int>("taken");
        QTest::addRow("zero") << QByteArray("0") << 1;
        QTest::addRow("negative") << QByteArray("-5") << 1;
        QTest::addRow("a day") << QByteArray("1440") << 60;
        QTest::addRow("no number") << QByteArray("never") << 1;
        QTest::addRow("ten") << QByteArray("10") << 10;
    }

    void theLockCannotBeTurnedOffByTheFile()
    {
        QFETCH(QByteArray, minutes);
        QFETCH(int, taken);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nidle_minutes=" + minutes + "\n");
        file.close();
        QCOMPARE(Settings(path()).idleLimit(), std::chrono::minutes(taken));
    }

    void pagesKeepTheirsInTheSameFile()
    {
        QStandardPaths::setTestModeEnabled(true);
        Settings::shareWithPages();
        QSettings().setValue(u"printing/last_printer"_s, u"2F"_s);
        QSettings().sync();
        QVERIFY2(QSettings().fileName().endsWith(u"/Madoguchi/Madoguchi.ini"_s), qPrintable(QSettings().fileName()));
        Settings().setLanguage(u"en"_s);
        QCOMPARE(QSettings().value(u"language"_s).toString(), u"en"_s);
        QVERIFY(QFile::remove(QSettings().fileName()));
    }

private:
    QString path() const { return m_folder->filePath(u"madoguchi.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(SettingsTest)
#include "SettingsTest.moc"
