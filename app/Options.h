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

    /// Answers --help and --version itself and ends the program then.
    static Options read(const QCoreApplication &application);
};
