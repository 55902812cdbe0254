#include "tests/app/Office.h"
#include "tests/ui/Walk.h"
#include "ui/dialogs/TakeRequestDialog.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/TablePane.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto number = "1255-3456"; // as the caller says it

/// Somebody at the keyboard of an idle window. Each press counts one, whether it is a letter or several keys together.
struct Keyboard
{
    Office office;
    int presses = 0;
    int letters = 0; ///< of them: what the caller says, typed

    Keyboard()
    {
        FakeDesk &desk = office.desk;
        desk.members.searches.always(Members{aMember(1)});
        desk.requests.lists.always(Requests{aClaimedRequest(119)});
        desk.members.hands.always(CardsInHand{});
        desk.requests.takes.always(RequestId{200});
        desk.requests.claims.always(Done{});
        desk.requests.submits.always(Done{});
        desk.requests.takesMail.always(RequestId{201});
        desk.registrations.invitations.always(InvitedAgain{1, {}});
        QTest::qWait(30);
    }

    Page &page() const { return office.page(); }
    MessageBar *bar() const { return part<MessageBar>(page(), "messageBar"); }

    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QWidget *there = QApplication::focusWidget();
        QTest::keyClick(there ? there : office.window.get(), key, with);
        ++presses;
        QTest::qWait(10); // what was asked for is answered in the event loop
    }
    void type(const char *text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1StringView(text));
        presses += int(qstrlen(text));
        letters += int(qstrlen(text));
    }

    /// The caller's record, from whatever page.
    void find()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(number);
        press(Qt::Key_Return); // look
        QTRY_COMPARE(part<TablePane>(page(), "membersTable")->model()->rowCount(), 1);
        press(Qt::Key_Return); // this one
        press(Qt::Key_Return); // for the usual reason
        QTRY_VERIFY(!part<QLabel>(page(), "causeSentence")->text().isEmpty());
    }
    TakeRequestDialog *dialog() const { return page().findChild<TakeRequestDialog *>(); }
    /// A request of the kind that is so many places from the end of the list; -1: the one that is proposed.
    void take(int fromTheEnd)
    {
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        if (fromTheEnd >= 0)
            press(Qt::Key_End);
        for (int up = 0; up < fromTheEnd; ++up)
            press(Qt::Key_Up);
        QTRY_VERIFY(part<QPushButton>(*dialog(), "takeRequestConfirm")->isEnabled());
        press(Qt::Key_Return);
        QTRY_VERIFY(bar()->text().contains(u"200"_s));
    }
};

void whyNotIn(Keyboard &hand) { hand.find(); }

void cardInHand(Keyboard &hand)
{
    hand.find();
    hand.press(Qt::Key_F4);
    hand.type("0001234");
    hand.press(Qt::Key_Return);
    QTRY_COMPARE(hand.office.desk.members.hands.count(), 1);
}

void reissue(Keyboard &hand)
{
    hand.find();
    hand.take(-1);
    QCOMPARE(hand.office.desk.requests.takes.lastAsked<1>().kind, u"viewing_password_reissue"_s);
}

void reset(Keyboard &hand)
{
    hand.find();
    hand.take(1);
    QCOMPARE(hand.office.desk.requests.takes.lastAsked<1>().kind, u"registration_reset"_s);
}

void freeze(Keyboard &hand)
{
    hand.find();
    hand.take(0);
    QCOMPARE(hand.office.desk.requests.takes.lastAsked<1>().kind, u"account_freeze"_s);
}

void identify(Keyboard &hand)
{
    hand.press(Qt::Key_2, Qt::ControlModifier);
    hand.press(Qt::Key_Down);
    QTRY_VERIFY(part<QLineEdit>(hand.page(), "identityField.name")->isEnabled());
    hand.press(Qt::Key_I, Qt::ControlModifier);
    hand.type("takahashi");
    hand.press(Qt::Key_Return);
    hand.type("19800505");
    hand.press(Qt::Key_Return);
    hand.type(number);
    hand.press(Qt::Key_Return); // to the address, which is not asked
    hand.press(Qt::Key_Return);
    QTRY_COMPARE(hand.office.desk.requests.checks.count(), 1);
}

void mail(Keyboard &hand)
{
    QGuiApplication::clipboard()->setText(
        u"IDを忘れました。\n氏名：見本 花子\n記号・番号：1255-3456\n住所：東京都港区見本町1-2-3\n"_s);
    hand.press(Qt::Key_3, Qt::ControlModifier);
    hand.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(part<TablePane>(hand.page(), "proposedTable")->model()->rowCount(), 2);
    hand.press(Qt::Key_Down);
    hand.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(hand.bar()->text().contains(u"201"_s));
}

void again(Keyboard &hand)
{
    hand.press(Qt::Key_4, Qt::ControlModifier);
    hand.type(number);
    hand.press(Qt::Key_Return);
    QTRY_COMPARE(part<TablePane>(hand.page(), "registrationTable")->model()->rowCount(), 2);
    hand.press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(part<QPushButton>(hand.page(), "inviteConfirm")->isEnabled());
    hand.press(Qt::Key_Tab);
    hand.press(Qt::Key_Return);
    QTRY_COMPARE(hand.office.desk.registrations.invitations.count(), 1);
}

void unregistered(Keyboard &hand)
{
    hand.press(Qt::Key_4, Qt::ControlModifier);
    hand.press(Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(part<TablePane>(hand.page(), "registrationRatesTable")->model()->rowCount(), 1);
    hand.press(Qt::Key_Return);
    QTRY_COMPARE(hand.office.desk.registrations.pages.lastAsked<0>().employer, 5);
}

void whoAnswers(Keyboard &hand)
{
    hand.press(Qt::Key_1, Qt::ControlModifier);
    hand.press(Qt::Key_F9);
    QTRY_VERIFY(part<TablePane>(hand.page(), "guideTable")->model()->rowCount() > 0);
}

struct Presses
{
    int all = 0; ///< 0: nothing does it there
    int letters = 0;
};

/// A task of the guides' everyday. The others are counted by hand from what they document, as the notes of the file
/// say.
struct Task
{
    const char *name;
    const char *code;
    void (*drive)(Keyboard &);
    Presses keycloak;
    Presses pwm;
};

constexpr std::array tasks{
    Task{"Why does this caller not get in?", "JAL-5, MYK-3", whyNotIn, {16, 9}, {14, 9}},
    Task{"Is the card in the caller's hand the valid one?", "MYK-13", cardInHand, {}, {}},
    Task{"A new password is wanted", "MYK-8", reissue, {33, 25}, {29, 25}},
    Task{"The registration is to be reset", "AIS-5", reset, {18, 9}, {13, 9}},
    Task{"A registration that the member denies is frozen", "HIN-8", freeze, {15, 9}, {}},
    Task{"Who calls is identified by three items", "AIS-6", identify, {}, {43, 35}},
    Task{"A mail that asks for an ID becomes a request", "AIS-7", mail, {}, {}},
    Task{"The registration link did not arrive: send it again", "MYK-3", again, {18, 9}, {}},
    Task{"Who of which employer has not registered?", "AIS-11", unregistered, {}, {}},
    Task{"Who answers a question that is not ours?", "MYK-18", whoAnswers, {}, {}},
};

QString words(const Presses &presses)
{
    if (presses.all == 0)
        return u"–"_s;
    return presses.letters > 0 ? u"%1 (%2)"_s.arg(presses.all).arg(presses.letters) : QString::number(presses.all);
}

} // namespace

/// Counts keys and clicks from an idle window to the answer, and writes the table of keystrokes.md.
class KeystrokesTest final : public QObject
{
    Q_OBJECT

    QList<Presses> m_presses;

private slots:
    void countsEveryTask_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < int(tasks.size()); ++at)
            QTest::newRow(tasks.at(size_t(at)).name) << at;
    }

    void countsEveryTask()
    {
        QFETCH(int, at);
        const Task &task = tasks.at(size_t(at));
        Keyboard hand;
        task.drive(hand);
        if (QTest::currentTestFailed())
            return;
        m_presses.append({hand.presses, hand.letters});
    }

    void theTableSaysTheSame()
    {
        if (m_presses.size() != qsizetype(tasks.size()))
            QFAIL("not every task was counted");
        QString table = u"| task | code | Madoguchi | Keycloak | PWM |\n|---|---|---:|---:|---:|\n"_s;
        for (size_t at = 0; at < tasks.size(); ++at)
            table += u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(
                QLatin1StringView(tasks.at(at).name), QLatin1StringView(tasks.at(at).code),
                words(m_presses.at(qsizetype(at))), words(tasks.at(at).keycloak), words(tasks.at(at).pwm));
        QFile file(QStringLiteral(KEYSTROKES));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString before = QString::fromUtf8(file.readAll());
        file.close();
        const auto begin = before.indexOf(u"| task |"_s);
        const auto end = before.indexOf(u"\n\n"_s, begin) + 1;
        QVERIFY(begin > 0 && end > begin);
        if (qEnvironmentVariableIsSet("MADOGUCHI_WRITE_KEYSTROKES")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write((before.first(begin) + table + before.sliced(end)).toUtf8());
            return;
        }
        QCOMPARE(before.sliced(begin, end - begin), table);
    }
};

QTEST_MAIN(KeystrokesTest)
#include "KeystrokesTest.moc"
