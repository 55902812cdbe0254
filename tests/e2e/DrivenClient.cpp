// Loaded into the unchanged program by the loader (LD_PRELOAD), this works its windows as one person would: signs in,
// gives up what an earlier program left open, prints what waits; or counts, posts, and signs for what was destroyed.
// Who, with which password, what, where to stand still, the file to print to and the pile of printed sheets come as
// lines on standard input; see StandStill for the rest. Only for tests.

#include "models/tables/Roles.h"
#include "tests/e2e/Hand.h"
#include "tests/e2e/StandStill.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTableView>

#include <optional>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 75'000; // ms for a person's turn

struct Turn
{
    QString login;
    QString password;
    QString duty;
    QByteArray where;
    QString pdf;
    QStringList pile;
};

[[noreturn]] void end(const QByteArray &how)
{
    StandStill::say(how);
    _exit(0);
}

QWidget *topLevel(const QString &name)
{
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->objectName() == name)
            return widget;
    }
    return nullptr;
}

QStringList serialsIn(const QTableView &table)
{
    static const QRegularExpression serial(u"^[A-Z]{2}-\\d{7}-\\d$"_s);
    QStringList found;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QString text = table.model()->index(row, column).data().toString();
            if (serial.match(text).hasMatch())
                found.append(text);
        }
    }
    return found;
}

class Work
{
public:
    explicit Work(Turn turn)
        : m_turn(std::move(turn))
    {
    }

    void signIn();
    void print();
    void count();
    void destroy();
    void clickAgain() const;
    void leave() const { m_hand->window()->close(); }

private:
    /// One look at the screen after the other until `look` says that there is nothing more to do.
    void goOn(const char *what, const std::function<bool()> &look);
    bool press(const QString &name);
    bool tryAgain() { return press(u"messageRetry"_s); }
    bool giveUpOrphan();
    bool workAtRun();
    bool countNext();
    void countSheets(const QTableView &missing) const;
    bool sendNext();
    bool signNext();
    /// Goes to the next row of the table that was not gone to before; false when there is none.
    bool nextRow(const QString &table);
    bool isQuiet(int ms);
    static bool isRead(const char *function, int times);

    Turn m_turn;
    std::optional<Hand> m_hand;
    QElapsedTimer m_clock;
    QElapsedTimer m_quiet;
    QString m_pressed;
    QSet<QString> m_seen; ///< rows that were gone to
};

void Work::goOn(const char *what, const std::function<bool()> &look)
{
    m_quiet.start();
    while (!look()) {
        if (m_clock.elapsed() > longest) {
            QStringList said;
            for (const auto *label : m_hand->window()->findChildren<QLabel *>())
                if (label->isVisible() && !label->text().isEmpty())
                    said.append(label->text());
            end("stuck " + QByteArray(what) + ": " + said.join(u" / "_s).toUtf8());
        }
        QTest::qWait(20);
    }
}

// What is on screen and may be pressed, at its middle.
bool Work::press(const QString &name)
{
    const auto *button = m_hand->look<QAbstractButton>(name);
    if (!button || !button->isEnabled())
        return false;
    m_pressed = name;
    m_quiet.restart();
    return m_hand->click(name);
}

// What an impatient person does, whether the button may be pressed or not.
void Work::clickAgain() const
{
    if (auto *button = m_hand->look(m_pressed))
        QTest::mouseClick(button, Qt::LeftButton);
}

void Work::signIn()
{
    m_clock.start();
    QWidget *dialog = nullptr;
    QWidget *window = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = topLevel(u"signInDialog"_s)); }, longest))
        end("stuck: no sign-in");
    const Hand atDoor(dialog);
    const auto *servers = dialog->findChild<QComboBox *>(u"signInServer"_s);
    if (!QTest::qWaitFor([&] { return servers->count() > 0; }, longest) || !atDoor.type(u"signInLogin"_s, m_turn.login)
        || !atDoor.type(u"signInPassword"_s, m_turn.password) || !atDoor.click(u"signInButton"_s))
        end("stuck: at the sign-in");
    m_turn.password.fill(u' ');
    if (!QTest::qWaitFor([&] { return (window = topLevel(u"mainWindow"_s)); }, longest))
        end("stuck: not let in");
    window->resize(1440, 900);
    window->activateWindow();
    m_hand.emplace(window);
    if (!m_hand->click(u"nav.print"_s) || !isRead("office.print_queue", 1) || !isRead("office.runs", 2))
        end("stuck: no print room");
}

// Before the database has answered there is nothing to see, however slow the machine is.
bool Work::isRead(const char *function, int times)
{
    return QTest::qWaitFor([&] { return StandStill::answersOf(function) >= times; }, longest);
}

// Nothing has been pressed for so long that what it brings would have come.
bool Work::isQuiet(int ms)
{
    if (StandStill::isUnderWay())
        m_quiet.restart();
    return m_quiet.elapsed() > ms;
}

bool Work::giveUpOrphan()
{
    if (press(u"confirmAbortButton"_s))
        return true;
    if (!m_hand->look(u"abortOrphanButton"_s))
        return false;
    if (m_hand->look(u"printButton"_s))
        end("stuck: a lost run is offered for printing");
    if (press(u"abortOrphanButton"_s))
        StandStill::say("orphan");
    return true;
}

bool Work::workAtRun()
{
    auto *panel = m_hand->look(u"runPanel"_s);
    if (!panel)
        return false;
    m_quiet.restart();
    if (auto *file = m_hand->look<QLineEdit>(u"pdfFile"_s); file && file->isEnabled() && file->text() != m_turn.pdf)
        return m_hand->type(u"pdfFile"_s, m_turn.pdf);
    if (press(u"printButton"_s))
        return true;
    for (auto *button : panel->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->parentWidget()->inherits("EmptyState")) { // back to the queue
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    }
    return true;
}

void Work::print()
{
    goOn("printing", [this] {
        if (giveUpOrphan() || workAtRun() || press(u"openRunButton"_s) || tryAgain())
            return false;
        const auto *all = m_hand->look<QCheckBox>(u"pickAll"_s);
        if (all && all->isEnabled() && all->checkState() != Qt::Checked)
            return !press(u"pickAll"_s);
        const auto *queue = m_hand->look<QTableView>(u"printQueueTable"_s);
        return queue && queue->model()->rowCount() == 0 && isQuiet(800);
    });
}

bool Work::nextRow(const QString &table)
{
    auto *view = m_hand->look<QTableView>(table);
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        const QModelIndex cell = view->model()->index(row, 0);
        const QString name = table + cell.data(IdRole).toString();
        if (m_seen.contains(name))
            continue;
        m_seen.insert(name);
        view->scrollTo(cell);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
        m_quiet.restart();
        return true;
    }
    return false;
}

// A sheet that is there once is good; one that came twice is scanned twice, and the question answered; one that never
// came is not found.
void Work::countSheets(const QTableView &missing) const
{
    for (const QString &serial : serialsIn(missing)) {
        const auto sheets = m_turn.pile.count(serial);
        for (qsizetype i = 0; i < sheets; ++i)
            m_hand->type(u"scanField"_s, serial, true);
        if (sheets == 0) {
            m_hand->chooseRow(u"sheetsTable"_s, serial);
            m_hand->click(u"giveUpButton"_s);
        } else if (sheets > 1) {
            m_hand->click(u"secondSheetButton"_s);
        }
    }
}

bool Work::countNext()
{
    if (tryAgain() || press(u"reconcileButton"_s))
        return true;
    const auto *field = m_hand->look<QLineEdit>(u"scanField"_s);
    const auto *missing = m_hand->look<QTableView>(u"sheetsTable"_s);
    if (field && field->isEnabled() && missing && missing->model()->rowCount() > 0) {
        countSheets(*missing);
        return true;
    }
    // Being read, under way, or gone: then it stays as it is.
    const bool counts = m_hand->look(u"reconcilePanel"_s) != nullptr;
    return !isQuiet(counts ? 5000 : 500) || nextRow(u"runsTable"_s);
}

bool Work::sendNext()
{
    if (tryAgain() || press(u"dispatchConfirm"_s))
        return true;
    if (m_hand->look(u"dispatchConfirm"_s)) // it settles, or is under way
        return true;
    if (press(u"dispatchButton"_s))
        return true;
    return !isQuiet(700) || nextRow(u"bundlesTable"_s);
}

void Work::count()
{
    m_hand->click(u"placeRuns"_s);
    goOn("counting", [this] { return !countNext(); });
    if (!m_hand->click(u"nav.dispatch"_s) || !isRead("office.bundles", 1))
        end("stuck: no post room");
    goOn("posting", [this] { return !sendNext(); });
}

bool Work::signNext()
{
    if (tryAgain() || press(u"confirmDestroyButton"_s))
        return true;
    if (m_hand->look(u"confirmDestroyButton"_s) || press(u"destroyButton"_s))
        return true;
    return !isQuiet(700) || nextRow(u"recoveryTable"_s);
}

void Work::destroy()
{
    m_hand->click(u"placeRecovery"_s);
    goOn("destroying", [this] { return !signNext(); });
}

void work()
{
    const auto line = [] { return QString::fromUtf8(StandStill::readLine()); };
    Turn turn;
    turn.login = line();
    turn.password = line();
    turn.duty = line();
    turn.where = StandStill::readLine();
    turn.pdf = line();
    turn.pile = line().split(u',', Qt::SkipEmptyParts);
    StandStill::say("program " + QByteArray::number(getpid()) + ' '
                    + QCoreApplication::applicationFilePath().toLocal8Bit());
    Work work(turn);
    StandStill::arm(turn.where, [&work] {
        QMetaObject::invokeMethod(
            qApp, [&work] { work.clickAgain(); }, Qt::BlockingQueuedConnection);
    });
    work.signIn();
    if (turn.duty == "print"_L1)
        work.print();
    else if (turn.duty == "count"_L1)
        work.count();
    else
        work.destroy();
    StandStill::arm({}, {});
    StandStill::say("done");
    work.leave();
}

void begin()
{
    QMetaObject::invokeMethod(qApp, &work, Qt::QueuedConnection); // once the program waits for people
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(begin)
