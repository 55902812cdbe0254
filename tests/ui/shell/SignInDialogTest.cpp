#include "ui/dialogs/SignInDialog.h"

#include "tests/fakes/BracketTranslator.h"
#include "tests/ui/Walk.h"
#include "ui/Theme.h"
#include "ui/widgets/MessageBar.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Server production()
{
    Server server;
    server.name = u"db1"_s;
    server.host = u"db1.example.invalid"_s;
    return server;
}

Server demo()
{
    Server server;
    server.name = u"demo"_s;
    server.demo = true;
    server.demoStaff = {{u"st_000001"_s, u"one"_s, u"山手 花子"_s, {u"clerk"_s}},
                        {u"st_000003"_s, u"three"_s, u"佐藤 次郎"_s, {u"supervisor"_s, u"printer"_s}}};
    return server;
}

} // namespace

class SignInDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp, Theme::Choice::Light); }
    void init()
    {
        m_dialog = std::make_unique<SignInDialog>();
        m_dialog->show();
    }

    void withoutAServerNobodyCanSignIn()
    {
        m_dialog->setLogin(u"st_000001"_s);
        password()->setText(u"x"_s);
        QVERIFY(!button()->isEnabled());
        m_dialog->setServers({production()}, {});
        QVERIFY(button()->isEnabled());
    }

    void aListOfServersThatCannotBeUsedIsSaidWithItsPlace()
    {
        m_dialog->sayUnusable(u"The port has to be a number."_s, u"/etc/x.json, at servers[0].port"_s);
        const auto *bar = part<MessageBar>(*m_dialog, "messageBar");
        QVERIFY(bar->isSaying());
        QVERIFY(bar->text().contains(u"servers[0].port"_s));
    }

    void enterSignsInOnceAndForgetsThePassword()
    {
        m_dialog->setServers({production()}, {});
        QSignalSpy wanted(m_dialog.get(), &SignInDialog::signInWanted);
        part<QLineEdit>(*m_dialog, "signInLogin")->setText(u" st_000001 "_s);
        password()->setText(u"secret"_s);
        QTest::keyClick(password(), Qt::Key_Return);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(1).toString(), u"st_000001"_s);
        QCOMPARE(wanted.first().at(2).toString(), u"secret"_s);
        QCOMPARE(wanted.first().at(3).toBool(), false); // remembering is off unless asked for
        QVERIFY(password()->text().isEmpty());
    }

    void whileConnectingEscStopsThatAndDoesNotClose()
    {
        m_dialog->setServers({production()}, {});
        m_dialog->setBusy(true);
        QSignalSpy stop(m_dialog.get(), &SignInDialog::stopWanted);
        QSignalSpy closed(m_dialog.get(), &QDialog::rejected);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(stop.count(), 1);
        QCOMPARE(closed.count(), 0);
        m_dialog->setBusy(false);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }

    void theStaffOfADemoAreOfferedByNameAndDuty()
    {
        m_dialog->setServers({demo()}, {});
        auto *staff = part<QComboBox>(*m_dialog, "signInStaff");
        QVERIFY(staff->isVisible());
        QVERIFY(staff->itemText(2).contains(u"佐藤 次郎"_s));
        QVERIFY(staff->itemText(2).contains(u"supervisor"_s));
        QTest::keyClick(staff, Qt::Key_Down);
        QTest::keyClick(staff, Qt::Key_Down);
        QCOMPARE(m_dialog->login(), u"st_000003"_s);
        QVERIFY(button()->isEnabled());
    }

    void aProductionServerOffersNobody()
    {
        Server server = production();
        server.demoStaff = demo().demoStaff;
        m_dialog->setServers({server}, {});
        QVERIFY(!part<QComboBox>(*m_dialog, "signInStaff")->isVisible());
    }

    void theServerIsAskedForOnlyWhenThereAreSeveral()
    {
        m_dialog->setServers({production()}, {});
        QVERIFY(!part<QComboBox>(*m_dialog, "signInServer")->isVisible());
        m_dialog->setServers({production(), demo()}, u"demo"_s);
        QVERIFY(part<QComboBox>(*m_dialog, "signInServer")->isVisible());
        QCOMPARE(m_dialog->server()->name, u"demo"_s);
    }

    void aFailureIsSaidInThreePartsAndThePasswordAskedForAgain_data()
    {
        QTest::addColumn<DbError>("error");
        QTest::addRow("no server") << DbError::of(DbError::Kind::Offline);
        QTest::addRow("wrong password") << DbError::of(DbError::Kind::SignInFailed);
        QTest::addRow("wrong certificate") << DbError::of(DbError::Kind::Untrusted);
        QTest::addRow("old schema") << DbError::of(DbError::Kind::SchemaTooOld);
        QTest::addRow("old program") << DbError{DbError::Kind::Refused, u"MD002"_s, u"MD002"_s};
    }

    void aFailureIsSaidInThreePartsAndThePasswordAskedForAgain()
    {
        QFETCH(DbError, error);
        m_dialog->setServers({production()}, {});
        m_dialog->setLogin(u"st_000001"_s);
        m_dialog->setBusy(true);
        m_dialog->say(error);
        const auto *bar = part<MessageBar>(*m_dialog, "messageBar");
        for (const char *each : {"messageWhat", "messageKept", "messageNow"})
            QVERIFY(!part<QLabel>(*bar, each)->text().isEmpty());
        QVERIFY(password()->isEnabled());
        QVERIFY(password()->text().isEmpty());
        QCOMPARE(m_dialog->login(), u"st_000001"_s);
    }

    void withoutAKeychainItSaysSoInsteadOfOffering()
    {
        auto *remember = part<QCheckBox>(*m_dialog, "signInRemember");
        QVERIFY(remember->isVisible());
        QVERIFY(!remember->isChecked());
        m_dialog->setKeychainAvailable(false);
        QVERIFY(!remember->isVisible());
        QVERIFY(part<QLabel>(*m_dialog, "signInNoKeychain")->isVisible());
    }

    void everythingFollowsAChangeOfLanguage()
    {
        m_dialog->setServers({demo(), production()}, {});
        m_dialog->say(DbError::of(DbError::Kind::SignInFailed));
        BracketTranslator brackets;
        QCoreApplication::installTranslator(&brackets);
        QTRY_VERIFY(BracketTranslator::isTranslated(m_dialog->windowTitle()));
        for (const QString &text : textsOf(*m_dialog))
            QVERIFY2(BracketTranslator::isTranslated(text), qPrintable(text));
        QCoreApplication::removeTranslator(&brackets);
    }

    void everyControlHasAName()
    {
        m_dialog->setServers({demo(), production()}, {});
        QCOMPARE(controlsWithoutName(*m_dialog).join(u", "_s), QString());
        QCOMPARE(labelsThatReadMarkup(*m_dialog), QStringList());
    }

    void theTabKeyGoesInReadingOrder()
    {
        m_dialog->setServers({demo(), production()}, {});
        QApplication::setActiveWindow(m_dialog.get());
        part<QComboBox>(*m_dialog, "signInServer")->setFocus();
        QStringList order;
        for (int step = 0; step < 4; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            order += QApplication::focusWidget()->objectName();
        }
        QCOMPARE(order, (QStringList{u"signInStaff"_s, u"signInLogin"_s, u"signInPassword"_s, u"signInRemember"_s}));
    }

private:
    QLineEdit *password() const { return part<QLineEdit>(*m_dialog, "signInPassword"); }
    QPushButton *button() const { return part<QPushButton>(*m_dialog, "signInButton"); }

    std::unique_ptr<SignInDialog> m_dialog;
};

QTEST_MAIN(SignInDialogTest)
#include "SignInDialogTest.moc"
