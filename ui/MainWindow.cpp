#include "ui/MainWindow.h"

#include "ui/ErrorText.h"
#include "ui/NativeWindow.h"
#include "ui/dialogs/LeaveDialog.h"
#include "ui/pages/Page.h"
#include "ui/shell/AccountMenu.h"
#include "ui/shell/DemoStrip.h"
#include "ui/shell/DraftStrip.h"
#include "ui/shell/KeyOverlay.h"
#include "ui/shell/LockPage.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/Poller.h"
#include "ui/shell/StatusStrip.h"
#include "ui/shell/TopBar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// With Ctrl, as they lie on the keyboard from left to right: as many as there are pages.
constexpr std::array pageKeys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5,    Qt::Key_6,
                              Qt::Key_7, Qt::Key_8, Qt::Key_9, Qt::Key_0, Qt::Key_Minus};

} // namespace

MainWindow::MainWindow(SessionGateway &gateway, const Session &session, const QString &serverName,
                       const QList<PageEntry> &pages, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_top(new TopBar(session, this))
    , m_navigation(new Navigation(this))
    , m_stack(new QStackedWidget(this))
    , m_cover(new QStackedWidget(this))
    , m_status(new StatusStrip(session, serverName, this))
    , m_lockPage(new LockPage(session.name, this))
    , m_keys(new KeyOverlay(this))
    , m_draftStrip(new DraftStrip(this))
    , m_poller(new Poller(gateway, this))
{
    setObjectName(u"mainWindow"_s);
    buildPages(pages);
    buildLayout();
    buildActions();
    wire();
    retranslate();
}

void MainWindow::buildPages(const QList<PageEntry> &pages)
{
    for (const PageEntry &entry : pages) {
        if (!(entry.duties & m_session.duties))
            continue;
        auto *page = entry.make(m_stack);
        m_stack->addWidget(page);
        m_navigation->addPage(entry.key, entry.icon);
        connect(page, &Page::goTo, this, [this](const QString &key, qint64 id) {
            showPage(key);
            if (Page *target = this->page(key); target && id > 0)
                target->open(id);
        });
        connect(page, &Page::memberWanted, this, &MainWindow::showMember);
        m_pages.append({entry, page, nullptr});
    }
    m_top->setSearchVisible(page(u"counter"_s) != nullptr);
}

void MainWindow::buildLayout()
{
    auto *work = new QWidget(m_cover);
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);

    auto *all = new QWidget(m_cover);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_draftStrip);
    column->addWidget(work, 1);

    m_cover->addWidget(all);
    m_cover->addWidget(m_lockPage);
    auto *window = new QVBoxLayout(this);
    window->setContentsMargins(0, 0, 0, 0);
    window->setSpacing(0);
    if (m_session.demo)
        window->addWidget(new DemoStrip(this));
    window->addWidget(m_cover, 1);
    window->addWidget(m_status);
    setMinimumSize(Theme::space(240), Theme::space(150));
    resize(Theme::space(340), Theme::space(210));
}

void MainWindow::buildActions()
{
    AccountMenu &menu = m_top->menu();
    if (page(u"counter"_s)) {
        m_searchAction = new QAction(this);
        m_searchAction->setShortcut(Qt::CTRL | Qt::Key_K);
        connect(m_searchAction, &QAction::triggered, m_top, &TopBar::focusSearch);
        m_actions.append(m_searchAction);
    }
    for (qsizetype index = 0; index < m_pages.size() && index < qsizetype(pageKeys.size()); ++index) {
        auto *go = new QAction(this);
        go->setShortcut(QKeySequence(Qt::CTRL | pageKeys.at(size_t(index))));
        connect(go, &QAction::triggered, this, [this, key = m_pages.at(index).entry.key] { showPage(key); });
        m_pages[index].go = go;
        m_actions.append(go);
    }
    m_actions += {menu.keysAction(), menu.lockAction(), menu.signOutAction(), menu.closeAction()};
    addActions(m_actions);
}

void MainWindow::wire()
{
    AccountMenu &menu = m_top->menu();
    connect(&menu, &AccountMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(&menu, &AccountMenu::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(menu.keysAction(), &QAction::triggered, this, &MainWindow::showKeys);
    connect(menu.lockAction(), &QAction::triggered, this, &MainWindow::lock);
    connect(menu.signOutAction(), &QAction::triggered, this, [this] { leave(&MainWindow::signOutWanted); });
    connect(menu.closeAction(), &QAction::triggered, this, &QWidget::close);
    connect(m_top, &TopBar::searchWanted, this, &MainWindow::search);
    connect(m_top, &TopBar::navigationToggled, this, [this] { m_navigation->setCompact(!m_navigation->isCompact()); });
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_lockPage, &LockPage::unlockWanted, this, &MainWindow::unlockWanted);
    connect(m_lockPage, &LockPage::signOutWanted, this, &MainWindow::signOutWanted);
    connect(m_draftStrip, &DraftStrip::takeUpWanted, this, &MainWindow::takeUp);
    connect(m_draftStrip, &DraftStrip::throwAwayWanted, this, [this] {
        m_left.clear();
        emit draftsThrownAway();
    });
    connect(m_poller, &Poller::answered, this, &MainWindow::take);
    connect(m_poller, &Poller::lost, this, &MainWindow::sayLost);
}

void MainWindow::start()
{
    m_poller->start();
    if (!m_pages.isEmpty())
        showPage(m_pages.first().entry.key);
}

Page *MainWindow::page(const QString &key) const
{
    const auto found
        = std::find_if(m_pages.cbegin(), m_pages.cend(), [&](const Shown &shown) { return shown.entry.key == key; });
    return found == m_pages.cend() ? nullptr : found->page;
}

void MainWindow::showPage(const QString &key)
{
    Page *wanted = page(key);
    if (!wanted || m_locked)
        return;
    m_navigation->select(key);
    m_currentKey = key;
    m_stack->setCurrentWidget(wanted);
    wanted->activate();
}

void MainWindow::showMember(PersonId person, const OpenedFor &why)
{
    showPage(u"counter"_s);
    if (Page *counter = page(u"counter"_s); counter && !m_locked)
        counter->showMember(person, why);
}

void MainWindow::take(const Changes &changes)
{
    m_status->setConnected(changes.now);
    for (const Shown &shown : std::as_const(m_pages)) {
        if (shown.entry.count)
            m_navigation->setCount(shown.entry.key, changes.*shown.entry.count);
    }
    if (Page *visible = page(m_currentKey); visible && !m_locked)
        visible->changed(changes);
}

void MainWindow::sayLost(const QDateTime &lastContact, const DbError &error)
{
    // A broken line needs no more words; that the server does not want us any more does.
    m_status->setDisconnected(lastContact, error.mayBeRetried() ? QString() : ErrorText::of(error).what);
}

void MainWindow::search(const QString &text)
{
    showPage(u"counter"_s);
    if (Page *counter = page(u"counter"_s))
        counter->search(text);
}

void MainWindow::showKeys()
{
    QList<KeyOverlay::Group> groups;
    if (const Page *visible = page(m_currentKey))
        groups.append({visible->title(), KeyOverlay::actionsOf(*visible)});
    groups.append({tr("Everywhere"), m_actions});
    m_keys->open(groups);
}

void MainWindow::lock()
{
    if (m_locked)
        return;
    m_locked = true;
    m_keys->dismiss();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_focusBehindLock = focusWidget();
    hideDialogs();
    m_poller->stop();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(false);
    m_cover->setCurrentWidget(m_lockPage);
    m_lockPage->begin();
    emit locked();
}

void MainWindow::hideDialogs()
{
    const QList<QWidget *> own = findChildren<QWidget *>();
    for (QWidget *widget : own) {
        if (widget->isWindow() && widget->isVisible()) {
            m_dialogsBehindLock.append(widget);
            widget->hide();
        }
    }
}

void MainWindow::unlock()
{
    if (!m_locked)
        return;
    m_locked = false;
    m_cover->setCurrentIndex(0);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(true);
    for (const QPointer<QWidget> &dialog : std::as_const(m_dialogsBehindLock)) {
        if (dialog)
            dialog->show();
    }
    m_dialogsBehindLock.clear();
    if (m_focusBehindLock)
        m_focusBehindLock->setFocus(Qt::OtherFocusReason);
    m_poller->start();
}

void MainWindow::sayAtLock(const DbError &error)
{
    m_lockPage->say(error);
    m_lockPage->setBusy(false);
}

void MainWindow::setIdleMinutes(int minutes) { m_status->setIdleMinutes(minutes); }
void MainWindow::setLanguage(const QString &code) { m_top->menu().setLanguage(code); }
void MainWindow::setAppearance(Theme::Choice choice) { m_top->menu().setAppearance(choice); }

QStringList MainWindow::unfinished() const
{
    QStringList unfinished;
    for (const Shown &shown : m_pages) {
        if (const QString sentence = shown.page->unsaved(); !sentence.isEmpty())
            unfinished += sentence;
    }
    return unfinished;
}

Drafts MainWindow::drafts() const
{
    Drafts typed;
    for (const Shown &shown : m_pages) {
        if (const QJsonObject draft = shown.page->draft(); !draft.isEmpty())
            typed.insert(shown.entry.key, draft);
    }
    return typed;
}

void MainWindow::offer(const Drafts &left)
{
    QStringList places;
    for (const Shown &shown : std::as_const(m_pages)) {
        if (left.contains(shown.entry.key))
            places.append(shown.page->title());
    }
    m_left = left;
    if (!places.isEmpty())
        m_draftStrip->offer(places);
}

void MainWindow::takeUp()
{
    const Drafts left = std::exchange(m_left, {});
    for (const Shown &shown : std::as_const(m_pages)) {
        if (!left.contains(shown.entry.key))
            continue;
        showPage(shown.entry.key);
        shown.page->takeUp(left.value(shown.entry.key));
    }
}

void MainWindow::leave(void (MainWindow::*wanted)())
{
    const QStringList unsaved = unfinished();
    if (unsaved.isEmpty()) {
        emit(this->*wanted)();
        return;
    }
    auto *dialog = new LeaveDialog(unsaved, this);
    connect(dialog, &QDialog::accepted, this, wanted);
    connect(dialog, &QDialog::finished, this, [this] { NativeWindow::setEndReason(*this, {}); });
    dialog->open();
}

bool MainWindow::mayEnd()
{
    const QStringList unsaved = unfinished();
    NativeWindow::setEndReason(*this, unsaved.value(0));
    // Behind the lock nothing is asked: whoever stands there need not be the person whose work it is.
    if (!unsaved.isEmpty() && !m_locked && !findChild<LeaveDialog *>())
        leave(&MainWindow::closeWanted);
    return unsaved.isEmpty();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Whoever owns the window deletes it, once nothing unfinished stands against it.
    event->ignore();
    leave(&MainWindow::closeWanted);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("%1 — Madoguchi", "society").arg(m_session.societyName));
    setAccessibleName(windowTitle());
    m_stack->setAccessibleName(tr("Page"));
    if (m_searchAction)
        m_searchAction->setText(tr("Search for a member"));
    for (const Shown &shown : std::as_const(m_pages)) {
        const QString title = shown.page->title();
        const QString keys = shown.go ? shown.go->shortcut().toString(QKeySequence::NativeText) : QString();
        m_navigation->setTitle(shown.entry.key, title, keys);
        if (shown.go)
            shown.go->setText(title);
    }
}
