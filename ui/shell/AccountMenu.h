#pragma once

#include "models/domain/Staff.h"
#include "ui/Theme.h"

#include <QMenu>

class PlainLabel;
class QActionGroup;

/// What belongs to the person and not to a page: language, light or dark, keys, locking, signing out.
class AccountMenu : public QMenu
{
    Q_OBJECT
public:
    explicit AccountMenu(const Session &session, QWidget *parent = nullptr);

    /// Says what is in force, without asking for it again. `code`: ja or en.
    void setLanguage(const QString &code);
    void setAppearance(Theme::Choice choice);

    QAction *keysAction() const { return m_keys; }
    QAction *lockAction() const { return m_lock; }
    QAction *signOutAction() const { return m_signOut; }
    QAction *closeAction() const { return m_close; }

signals:
    void languageChosen(const QString &code);
    void appearanceChosen(Theme::Choice choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addWords();
    QMenu *addLanguages();
    QMenu *addAppearances();
    void retranslate();

    Session m_session;
    PlainLabel *m_who;
    PlainLabel *m_duties;
    QMenu *m_languages;
    QMenu *m_appearances;
    QActionGroup *m_languageGroup = nullptr;
    QActionGroup *m_appearanceGroup = nullptr;
    QAction *m_keys;
    QAction *m_lock;
    QAction *m_signOut;
    QAction *m_close;
};
