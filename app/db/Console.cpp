#include "app/db/Console.h"

#include "app/db/SilentTerminal.h"
#include "app/db/Terminal.h"

void Console::result(const QString &line) { Terminal::write(Terminal::Results, line); }

void Console::progress(const QString &line) { Terminal::write(Terminal::Remarks, line); }

void Console::problem(const QString &sentence) { progress(QStringLiteral("madoguchi-db: ") + sentence); }

QByteArray Console::readPassword(const QString &question)
{
    const SilentTerminal terminal;
    if (terminal.isTerminal())
        progress(question);
    return Terminal::readLine();
}
