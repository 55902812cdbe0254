#include "app/Desk.h"
#include "models/secrets/GeneratedSecrets.h"
#include "tests/e2e/Hand.h"
#include "tests/fakes/OperatorCommand.h"
#include "ui/MainWindow.h"
#include "ui/dialogs/DemoOffer.h"
#include "ui/dialogs/SignInDialog.h"
#include "ui/widgets/MessageBar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using State = DemoOffer::State;

/// From the sign-in of a computer without a server into a demo with a real one, and out again.
class DemoAtSignInTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION)); }
    void init();
    void cleanup();
    void whereThereIsNoServerTheDemoIsOneClickAway();
    void aDeployedServerIsNotCrowdedByADemo();
    void whoeverGivesUpWaitingLeavesNothingBehind();
    void startingOverAsksFirstAndMakesAnotherDemo();
    void stoppingEndsTheServerAndOffersItAgain();
    void theOptionBeginsWithoutBeingAsked();
    void theServerGoesWithTheProgramButNotFromUnderSomebodyElse();
    void aFailureIsSaidInItsOwnWordsAndMayBeTriedAgain();
    void aComputerWithoutTheSampleDataSaysSo();

private:
    void open();
    State state() const { return m_dialog->demoOffer()->state(); }
    bool reaches(State state) const
    {
        return QTest::qWaitFor([&] { return this->state() == state; }, patience);
    }
    bool runs() const;
    QString message() const { return m_dialog->findChild<MessageBar *>()->text(); }
    QString server() const;
    void pretend(const QByteArray &script);

    static constexpr int patience = 120'000; // ms; a machine may be busy

    Options m_options;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    QPointer<SignInDialog> m_dialog;
};

void DemoAtSignInTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile::setPermissions(m_folder->path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    m_options = {};
    m_options.serverFile = m_folder->filePath(u"no-such-list.json"_s);
    m_options.language = u"ja"_s;
    m_options.demoFolder = m_folder->filePath(u"demo"_s);
    m_options.command = QStringLiteral(MADOGUCHI_DB);
}

void DemoAtSignInTest::cleanup()
{
    m_desk.reset();
    OperatorCommand::run({u"demo"_s, u"remove"_s, u"--dir"_s, m_options.demoFolder});
}

void DemoAtSignInTest::open()
{
    m_desk = std::make_unique<Desk>(m_options, std::make_shared<GeneratedSecrets>());
    m_desk->open();
    m_dialog = waitForWindow<SignInDialog>(Hand::patience);
    QVERIFY(m_dialog);
}

bool DemoAtSignInTest::runs() const
{
    return OperatorCommand::run({u"demo"_s, u"status"_s, u"--quiet"_s, u"--dir"_s, m_options.demoFolder}).exitCode == 0;
}

QString DemoAtSignInTest::server() const
{
    QFile file(m_options.demoFolder + "/server.json"_L1);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A command that answers as madoguchi-db would.
void DemoAtSignInTest::pretend(const QByteArray &script)
{
    m_options.command = m_folder->filePath(u"command"_s);
    QFile file(m_options.command);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("#!/bin/sh\n" + script + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void DemoAtSignInTest::whereThereIsNoServerTheDemoIsOneClickAway()
{
    open();
    QVERIFY(reaches(State::Offered));
    const Hand hand(m_dialog);
    QVERIFY(hand.click(u"demoStart"_s));
    QCOMPARE(state(), State::Starting); // at once: nothing has been waited for
    const auto *step = m_dialog->findChild<QLabel *>(u"demoStep"_s);
    QVERIFY(QTest::qWaitFor([&] { return step->text().contains(u"PostgreSQL"_s); }, patience));
    QVERIFY2(step->text().contains(u"サーバー"_s), qPrintable(step->text()));

    QVERIFY(reaches(State::Running));
    QVERIFY(!m_dialog->findChild<MessageBar *>()->isSaying());
    QVERIFY(m_dialog->findChild<QLabel *>(u"demoAbout"_s)->text().contains(u"デモ"_s));
    QCOMPARE(m_dialog->focusWidget()->objectName(), u"signInStaff"_s);
    QVERIFY(hand.choose(u"signInStaff"_s, u"佐倉 はるか"_s));
    QVERIFY(hand.click(u"signInButton"_s));
    const auto *window = waitForWindow<MainWindow>(patience);
    QVERIFY(window);
    QVERIFY(window->findChild<QLabel *>(u"demoStrip"_s)->isVisible());
}

void DemoAtSignInTest::aDeployedServerIsNotCrowdedByADemo()
{
    QFile list(m_options.serverFile);
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(R"({"servers": [{"name": "x", "host": "127.0.0.1", "database": "x", "demo": true}]})");
    list.close();
    open();
    QVERIFY(QTest::qWaitFor([&] { return m_dialog->server().has_value(); }, patience));
    QCOMPARE(state(), State::None);
    QVERIFY(!m_dialog->demoOffer()->isVisible());
}

void DemoAtSignInTest::whoeverGivesUpWaitingLeavesNothingBehind()
{
    open();
    QVERIFY(reaches(State::Offered));
    const Hand hand(m_dialog);
    QVERIFY(hand.click(u"demoStart"_s));
    QVERIFY(hand.click(u"busyCancel"_s));
    QCOMPARE(state(), State::Offered); // at once
    // What had begun is brought to its end and stopped.
    QVERIFY(QTest::qWaitFor([&] { return !server().isEmpty(); }, patience));
    QVERIFY(QTest::qWaitFor([&] { return !runs(); }, patience));
    QCOMPARE(state(), State::Offered);
    QVERIFY(!m_dialog->server());

    QTest::keyClick(m_dialog, Qt::Key_Escape); // closes only when nothing is under way
    QVERIFY(!m_dialog->isVisible());
}

void DemoAtSignInTest::startingOverAsksFirstAndMakesAnotherDemo()
{
    m_options.demo = true;
    open();
    QVERIFY(reaches(State::Running));
    const QString before = server();
    const Hand hand(m_dialog);
    QVERIFY(hand.click(u"demoReset"_s));
    QCOMPARE(state(), State::Running); // it has only been asked
    QTest::qWait(QApplication::doubleClickInterval() + 100);
    QVERIFY(hand.click(u"demoResetConfirmed"_s));
    QCOMPARE(state(), State::Starting);
    QVERIFY(!m_dialog->server());
    QVERIFY(reaches(State::Running));
    QVERIFY(server() != before);
    QVERIFY(m_dialog->server());
}

void DemoAtSignInTest::stoppingEndsTheServerAndOffersItAgain()
{
    m_options.demo = true;
    open();
    QVERIFY(reaches(State::Running));
    QVERIFY(runs());
    QVERIFY(Hand(m_dialog).click(u"demoStop"_s));
    QVERIFY(reaches(State::Offered));
    QVERIFY(!runs());
    QVERIFY(!m_dialog->server());
    QVERIFY(m_dialog->findChild<QComboBox *>(u"signInStaff"_s)->isHidden());
}

void DemoAtSignInTest::theOptionBeginsWithoutBeingAsked()
{
    m_options.demo = true;
    open();
    QCOMPARE(state(), State::Starting);
    QVERIFY(!m_dialog->findChild<MessageBar *>()->isSaying()); // nobody has complained of servers
    QVERIFY(reaches(State::Running));
    QVERIFY(m_dialog->server()->demo);
}

void DemoAtSignInTest::theServerGoesWithTheProgramButNotFromUnderSomebodyElse()
{
    m_options.demo = true;
    open();
    QVERIFY(reaches(State::Running));
    const Hand hand(m_dialog);
    QVERIFY(hand.choose(u"signInStaff"_s, u"佐倉 はるか"_s));
    QVERIFY(hand.click(u"signInButton"_s));
    QVERIFY(waitForWindow<MainWindow>(patience));
    {
        Desk another(m_options, std::make_shared<GeneratedSecrets>());
        another.open();
        auto *dialog = waitForWindow<SignInDialog>(Hand::patience);
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitFor([&] { return dialog->demoOffer()->state() == State::Running; }, patience));
    }
    QTest::qWait(4000); // it has asked for a stop
    QVERIFY(runs());
    m_desk.reset();
    QVERIFY(QTest::qWaitFor([&] { return !runs(); }, patience));
}

void DemoAtSignInTest::aFailureIsSaidInItsOwnWordsAndMayBeTriedAgain()
{
    pretend("echo いまから >&2; echo 'madoguchi-db: 空きがありません' >&2; echo 'disk full' >&2; exit 1");
    open();
    QVERIFY(reaches(State::Offered));
    QVERIFY(Hand(m_dialog).click(u"demoStart"_s));
    QVERIFY2(QTest::qWaitFor([&] { return message().contains(u"空きがありません"_s); }, patience),
             qPrintable(message()));
    QVERIFY(message().contains(u"disk full"_s));
    QVERIFY(!message().contains(u"madoguchi-db:"_s));
    QVERIFY(!message().contains(u"いまから"_s));
    QCOMPARE(state(), State::Offered);

    pretend("exit 0"); // the same file: this time it tells of a list that is not there
    QVERIFY(Hand(m_dialog).click(u"demoStart"_s));
    QVERIFY(QTest::qWaitFor([&] { return !message().contains(u"空きがありません"_s); }, patience));
    QVERIFY(reaches(State::Offered));
}

void DemoAtSignInTest::aComputerWithoutTheSampleDataSaysSo()
{
    m_options.command = m_folder->filePath(u"no-such-program"_s);
    m_options.demo = true;
    open();
    QVERIFY(QTest::qWaitFor([&] { return message().contains(m_options.command); }, patience));
    QCOMPARE(state(), State::Offered);
    m_options.command.clear(); // beside this test there is none
    open();
    QVERIFY(QTest::qWaitFor([&] { return message().contains(u"サンプルデータ"_s); }, patience));
    QCOMPARE(state(), State::None);
    QVERIFY(!m_dialog->demoOffer()->isVisible());
}

QTEST_MAIN(DemoAtSignInTest)
#include "DemoAtSignInTest.moc"
