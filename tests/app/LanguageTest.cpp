#include "app/Language.h"

#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

class Listener : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        changes += event->type() == QEvent::LanguageChange;
        QWidget::changeEvent(event);
    }
};

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void everyWindowHearsOfAChange()
    {
        Listener window;
        Language language;
        language.use(u"ja"_s);
        QTRY_VERIFY(window.changes > 0);
        window.changes = 0;
        language.use(u"en"_s);
        QTRY_VERIFY(window.changes > 0);
    }

    void datesFollowTheLanguage()
    {
        Language language;
        language.use(u"ja"_s);
        QCOMPARE(QLocale().language(), QLocale::Japanese);
        language.use(u"en"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    // The few words that Qt itself shows: buttons, the menu over a text field.
    void qtSpeaksTheLanguageAsWell()
    {
        const auto copy = [] { return QCoreApplication::translate("QWidgetTextControl", "&Copy"); };
        QCOMPARE(copy(), u"&Copy"_s);
        const QString file = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_ja.qm"_L1;
        QVERIFY2(QFile::exists(file), qPrintable(file));
        Language language;
        language.use(u"ja"_s);
        QVERIFY2(copy().startsWith(u"コピー"), qPrintable(copy()));
        language.use(u"en"_s);
        QCOMPARE(copy(), u"&Copy"_s);
    }

    void japaneseIsWhatIsMeantWhenNothingElseIsKnown()
    {
        Language language;
        language.use(u"xx"_s);
        QCOMPARE(language.code(), u"ja"_s);
    }
};

QTEST_MAIN(LanguageTest)
#include "LanguageTest.moc"
