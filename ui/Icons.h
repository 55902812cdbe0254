#pragma once

#include "models/tables/Roles.h"

#include <QIcon>
#include <QPalette>

/// The program's one set of icons. Each is a glyph of the font in resources/icons; add one here and in Icons.cpp, then
/// run resources/icons/subset.py.
enum class Icon {
    Counter,
    Inbox,
    Stamp,
    PrintRuns,
    Dispatch,
    Search,
    Person,
    Account,
    SignOut,
    Language,
    Light,
    Dark,
    DeviceDesktop,
    Keyboard,
    Lock,
    Unlock,
    Show,
    Hide,
    Refresh,
    Close,
    Check,
    Add,
    Copy,
    Scan,
    Barcode,
    ChevronDown,
    ChevronRight,
    Back,
    Trash,
    Document,
    Card,
    Identity,
    Mail,
    Home,
    Building,
    History,
    Shield,
    Connected,
    Disconnected,
    Menu,
    Help,
    Stop,
    Forbidden,
    Edit,
    SignIn,
    Server,
    Key,
    Telephone,
    Calendar,
    Filter,
    Download,
    Return,
    Decide,
    Hand,
    Signature,
    Destroy,
    Package,
    Empty,
    Info,
    Good,
    Warn,
    Bad,
    Busy,
    Neutral,
    External,
    Bell,
};

/// Painted in the palette's colour of the moment (light, dark, disabled, selected), sharp at any size.
QIcon icon(Icon which, QPalette::ColorRole role = QPalette::ButtonText);
/// The same in the colour of a tone.
QIcon icon(Icon which, Tone tone);
/// The icon that goes with a tone where nothing says more.
Icon iconOf(Tone tone);
/// For IconRole: the icon by its name in the set, or the tone's own when there is none of that name.
Icon iconNamed(const QString &name, Tone tone);
/// The glyph of an icon and the font that has it, for tests and for the style's own arrows.
QChar glyph(Icon which);
QFont iconFont(int pixels);
