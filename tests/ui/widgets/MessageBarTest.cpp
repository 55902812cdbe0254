#include "ui/widgets/MessageBar.h"

#include "tests/fakes/BracketTranslator.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

template <typename Widget>
Widget *part(const MessageBar &bar, const char *name)
{
    return bar.findChild<Widget *>(QLatin1StringView(name));
}

} // namespace

class MessageBarTest : public QObject
{
    Q_OBJECT

private slots:
    void isNotThereUntilItHasSomethingToSay()
    {
        MessageBar bar;
        QVERIFY(!bar.isSaying());
        bar.say(Severity::Info, u"One."_s, u"Two."_s, u"Three."_s);
        QVERIFY(bar.isSaying());
        QCOMPARE(bar.text(), u"One. Two. Three."_s);
    }

    void staysUntilItIsClosed()
    {
        MessageBar bar;
        bar.say(Severity::Success, u"Done."_s);
        QTest::qWait(50);
        QVERIFY(bar.isSaying());
        QTest::mouseClick(part<QToolButton>(bar, "messageClose"), Qt::LeftButton);
        QVERIFY(!bar.isSaying());
    }

    void theCodeOfAnErrorCanBeCopied()
    {
        MessageBar bar;
        bar.say(DbError{DbError::Kind::Refused, u"MD050"_s, u"MD050"_s});
        part<QToolButton>(bar, "messageCode")->click();
        QCOMPARE(QApplication::clipboard()->text(), u"MD050"_s);
    }

    void aMessageWithoutACodeOffersNoneToCopy()
    {
        MessageBar bar;
        bar.say(Severity::Info, u"One."_s);
        QVERIFY(part<QToolButton>(bar, "messageCode")->isHidden());
    }

    void tryingAgainRunsOnceAndTakesTheMessageAway()
    {
        MessageBar bar;
        int tries = 0;
        bar.say(DbError::of(DbError::Kind::TimedOut));
        bar.offerRetry(u"Try again"_s, [&tries] { ++tries; });
        part<QPushButton>(bar, "messageRetry")->click();
        QCOMPARE(tries, 1);
        QVERIFY(!bar.isSaying());
    }

    void anOlderOfferDoesNotSurviveANewMessage()
    {
        MessageBar bar;
        bar.say(DbError::of(DbError::Kind::TimedOut));
        bar.offerRetry(u"Try again"_s, [] { QFAIL("that was another command's"); });
        bar.say(Severity::Info, u"Something else."_s);
        QVERIFY(part<QPushButton>(bar, "messageRetry")->isHidden());
        part<QPushButton>(bar, "messageRetry")->click();
    }

    void whileTryingAgainANewMessageIsKept()
    {
        MessageBar bar;
        bar.say(DbError::of(DbError::Kind::TimedOut));
        bar.offerRetry(u"Try again"_s, [&bar] { bar.say(DbError::of(DbError::Kind::Offline)); });
        part<QPushButton>(bar, "messageRetry")->click();
        QVERIFY(bar.isSaying());
    }

    void anErrorFollowsAChangeOfLanguage()
    {
        MessageBar bar;
        bar.say(DbError::of(DbError::Kind::Offline));
        QVERIFY(!BracketTranslator::isTranslated(bar.text()));
        BracketTranslator brackets;
        QCoreApplication::installTranslator(&brackets);
        QCoreApplication::sendEvent(&bar, std::make_unique<QEvent>(QEvent::LanguageChange).get());
        QVERIFY(BracketTranslator::isTranslated(bar.text()));
        QCoreApplication::removeTranslator(&brackets);
    }

    void longSentencesMakeItHigherInsteadOfBeingCut()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *bar = new MessageBar(&page);
        column->addWidget(bar);
        column->addStretch();
        page.resize(320, 600);
        page.show();
        bar->say(Severity::Error, u"A sentence that is rather long and has to be broken into lines. "_s.repeated(4));
        QTRY_VERIFY(bar->height() > 80);
        const auto *what = part<QLabel>(*bar, "messageWhat");
        QVERIFY(what->height() >= what->heightForWidth(what->width()));
    }

    void isReadAloudAsAWhole()
    {
        MessageBar bar;
        bar.say(Severity::Warning, u"One."_s, u"Two."_s);
        QCOMPARE(bar.accessibleName(), bar.text());
    }
};

QTEST_MAIN(MessageBarTest)
#include "MessageBarTest.moc"
