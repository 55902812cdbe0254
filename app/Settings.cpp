#include "app/Settings.h"

#include "app/IdleLock.h"
#include "app/Language.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shortestIdle = 1min;
constexpr auto longestIdle = 60min;

const QString product = u"Madoguchi"_s;

// Of this computer, not of a roaming profile: where the windows were and how far the printers are off.
QString folder() { return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation); }

QString usualPath() { return folder() + u'/' + product + u'/' + product + u".ini"_s; }

} // namespace

Settings::Settings(const QString &path)
    : m_store(path.isEmpty() ? usualPath() : path, QSettings::IniFormat)
{
}

void Settings::shareWithPages()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder());
    QCoreApplication::setOrganizationName(product);
    QCoreApplication::setApplicationName(product);
}

QString Settings::language() const { return m_store.value(u"language"_s, Language::japanese).toString(); }
void Settings::setLanguage(const QString &code) { m_store.setValue(u"language"_s, code); }

Theme::Choice Settings::appearance() const
{
    const QString word = m_store.value(u"appearance"_s).toString();
    if (word == "light"_L1)
        return Theme::Choice::Light;
    return word == "dark"_L1 ? Theme::Choice::Dark : Theme::Choice::System;
}

void Settings::setAppearance(Theme::Choice choice)
{
    QString word = u"system"_s;
    if (choice != Theme::Choice::System)
        word = choice == Theme::Choice::Light ? u"light"_s : u"dark"_s;
    m_store.setValue(u"appearance"_s, word);
}

QString Settings::lastServer() const { return m_store.value(u"last_server"_s).toString(); }
QString Settings::lastLogin() const { return m_store.value(u"last_login"_s).toString(); }

void Settings::setLastSignIn(const QString &server, const QString &login)
{
    m_store.setValue(u"last_server"_s, server);
    m_store.setValue(u"last_login"_s, login);
}

std::chrono::minutes Settings::idleLimit() const
{
    const int wanted = m_store.value(u"idle_minutes"_s, int(IdleLock::usual.count())).toInt();
    return std::clamp(std::chrono::minutes(wanted), shortestIdle, longestIdle);
}

QByteArray Settings::windowGeometry() const { return m_store.value(u"window_geometry"_s).toByteArray(); }
void Settings::setWindowGeometry(const QByteArray &geometry) { m_store.setValue(u"window_geometry"_s, geometry); }
