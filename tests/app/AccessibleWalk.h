#pragma once

#include <QString>
#include <QStringList>

class QWidget;

/// What a screen reader and the Tab key meet in a window. Each function answers with complaints that name the place.
namespace AccessibleWalk {

/// Controls, and whatever else takes the focus, without a name.
QStringList nameless(QWidget &window, const QString &place);
/// Tab from control to control: one that keeps it (a trap), one that it does not reach, a step upwards or back within
/// the same surroundings, and no return to the first.
QStringList badTabs(QWidget &window, const QString &place);
/// The names of all that is on screen.
QStringList names(QWidget &window);
/// Names with Latin words that are the same in both languages, though not all of them are data.
QStringList untranslated(const QStringList &english, const QStringList &japanese, const QString &place);

} // namespace AccessibleWalk
