#pragma once

#include <QCoreApplication>
#include <QString>

/// What the command line said.
struct Options
{
    Q_DECLARE_TR_FUNCTIONS(Options)
public:
    QString serverFile; ///< empty: the usual one
    QString login;      ///< to begin with at the sign-in
    QString language;   ///< ja, en, or empty: as chosen before
    bool demo = false;  ///< begins with the demo on this computer
    QString demoFolder; ///< where it lies; empty: the user's own place for it
    QString command;    ///< the program madoguchi-db; empty: the one that came along

    /// Answers --help and --version itself and ends the program then.
    static Options read(const QCoreApplication &application);
};
