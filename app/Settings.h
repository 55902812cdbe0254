#pragma once

#include "ui/Theme.h"

#include <QSettings>

#include <chrono>

/// What this person has chosen on this computer; nothing about members and no password. One getter for each setting.
class Settings
{
public:
    /// `path`: an INI file; empty: the usual place of the user's settings.
    explicit Settings(const QString &path = {});

    /// Lets what pages keep with a plain QSettings go to the same file. To be called once, before the first of them.
    static void shareWithPages();

    QString language() const; ///< ja or en
    void setLanguage(const QString &code);
    Theme::Choice appearance() const;
    void setAppearance(Theme::Choice choice);
    QString lastServer() const;
    QString lastLogin() const;
    void setLastSignIn(const QString &server, const QString &login);
    /// Between one minute and an hour; it cannot be turned off.
    std::chrono::minutes idleLimit() const;
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings m_store;
};
