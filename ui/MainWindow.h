#pragma once

#include "models/base/DbError.h"
#include "models/base/Id.h"
#include "models/domain/Changes.h"
#include "models/domain/Staff.h"
#include "ui/Drafts.h"
#include "ui/Icons.h"
#include "ui/Theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class DraftStrip;
class KeyOverlay;
class LockPage;
class Navigation;
struct OpenedFor;
class Page;
class Poller;
class QStackedWidget;
class SessionGateway;
class StatusStrip;
class TopBar;

/// A page as the window offers it: to whom, where, and how it is made.
struct PageEntry
{
    QString key; ///< "counter", "requests", "approvals", "print", "dispatch", "returns", "bulk" or "staff"
    Icon icon;
    Duties duties;                 ///< whoever has one of them sees the page
    int Changes::*count = nullptr; ///< what of the poll's answer waits there; none where nothing waits
    std::function<Page *(QWidget *parent)> make;
};

/// The window of one person's session: navigation, search, state of the connection, and the pages. It does no business
/// of its own.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(SessionGateway &gateway, const Session &session, const QString &serverName,
               const QList<PageEntry> &pages, QWidget *parent = nullptr);

    /// Begins to ask what moved, and shows the first page.
    void start();

    /// Puts the lock page in front of everything that belongs to this window.
    void lock();
    void unlock();
    bool isLocked() const { return m_locked; }
    /// Whether the computer may shut down now. Otherwise the person is asked about what is unfinished, and the system
    /// is told what it waits for.
    bool mayEnd();
    /// The password was wrong, or could not be checked.
    void sayAtLock(const DbError &error);

    void setIdleMinutes(int minutes);
    void setLanguage(const QString &code);
    void setAppearance(Theme::Choice choice);

    /// What is half filled in on the pages.
    Drafts drafts() const;
    /// What was left half filled in at another time: the person says what becomes of it.
    void offer(const Drafts &left);

    Page *page(const QString &key) const;
    QString currentKey() const { return m_currentKey; }
    void showPage(const QString &key);

signals:
    void languageChosen(const QString &code);
    void appearanceChosen(Theme::Choice choice);
    void unlockWanted(const QString &password);
    void signOutWanted();
    /// The window is to be closed, and the program with it.
    void closeWanted();
    void locked();
    /// What offer() was called with is not wanted.
    void draftsThrownAway();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Shown
    {
        PageEntry entry;
        Page *page = nullptr;
        QAction *go = nullptr;
    };

    void buildPages(const QList<PageEntry> &pages);
    void buildLayout();
    void buildActions();
    void wire();
    void retranslate();
    void take(const Changes &changes);
    void sayLost(const QDateTime &lastContact, const DbError &error);
    void search(const QString &text);
    void showKeys();
    void leave(void (MainWindow::*wanted)());
    QStringList unfinished() const;
    void hideDialogs();
    void takeUp();
    void showMember(PersonId person, const OpenedFor &why);

    Session m_session;
    QList<Shown> m_pages;
    QString m_currentKey;
    QList<QAction *> m_actions;
    QAction *m_searchAction = nullptr;
    TopBar *m_top;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    QStackedWidget *m_cover;
    StatusStrip *m_status;
    LockPage *m_lockPage;
    KeyOverlay *m_keys;
    DraftStrip *m_draftStrip;
    Drafts m_left; ///< and not answered yet
    Poller *m_poller;
    QList<QPointer<QWidget>> m_dialogsBehindLock;
    QPointer<QWidget> m_focusBehindLock;
    bool m_locked = false;
};
