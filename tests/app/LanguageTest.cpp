#include "app/Language.h"

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

    void japaneseIsWhatIsMeantWhenNothingElseIsKnown()
    {
        Language language;
        language.use(u"xx"_s);
        QCOMPARE(language.code(), u"ja"_s);
    }
};

QTEST_MAIN(LanguageTest)
#include "LanguageTest.moc"
