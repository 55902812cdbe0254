#pragma once

#include <QByteArray>
#include <QString>

/// The operator's terminal. Results go to stdout, so that they can be piped; everything else to stderr.
namespace Console {

enum ExitCode { Ok = 0, Failed = 1, WrongUsage = 2 };

void result(const QString &line);
void progress(const QString &line);
void problem(const QString &sentence);

/// One line from the keyboard without echo, or from stdin when that is no terminal.
QByteArray readPassword(const QString &question);

} // namespace Console
