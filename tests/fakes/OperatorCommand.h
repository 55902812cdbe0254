#pragma once

#include <QString>
#include <QStringList>

/// One run of the program madoguchi-db, as an operator would type it.
class OperatorCommand
{
public:
    struct Outcome
    {
        int exitCode = -1;
        QString output;
        QString errors;
        QString all() const { return output + errors; }
    };

    /// `password` travels in the environment, or on stdin when `typed` is set.
    static Outcome run(const QStringList &arguments, const QString &password = {}, bool typed = false);
    /// The program itself, for who wants to stop it in between.
    static QString program();
    /// As another user, who must exist; only root may. The program is copied to where everybody can start it.
    static Outcome runAs(const QString &user, const QStringList &arguments);
};
