#pragma once

#include "models/base/DbError.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

/// An error in three sentences of the reader's language: what happened, what was not lost, what to do now. Made from
/// codes alone, so nothing that a server wrote can reach the screen.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    QString what;
    QString kept;
    QString now;
    QString code; ///< for the administrator to be told; last on screen

    static ErrorText of(const DbError &error);
    /// The same while signing in, when there is no work yet that could be lost.
    static ErrorText atSignIn(const DbError &error);
    /// Every rule code that has a sentence of its own.
    static QStringList knownRules();
};
