#pragma once

#include <QList>
#include <QString>

/// A language that the program speaks.
struct LanguageName
{
    QString code; ///< ja, en
    QString name; ///< in the language itself, so that whoever reads it finds it whatever is on screen now
};

/// In the order in which they are offered.
QList<LanguageName> languageNames();
