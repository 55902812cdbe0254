#include "app/db/Console.h"

#include "app/db/SilentTerminal.h"

#include <cstdio>
#include <string>

namespace {

void write(std::FILE *stream, const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stream);
    std::fflush(stream);
}

QByteArray readLine()
{
    QByteArray line;
    for (int c = std::fgetc(stdin); c != EOF && c != '\n'; c = std::fgetc(stdin))
        line.append(char(c));
    return line.endsWith('\r') ? line.chopped(1) : line;
}

} // namespace

void Console::result(const QString &line) { write(stdout, line); }

void Console::progress(const QString &line) { write(stderr, line); }

void Console::problem(const QString &sentence) { write(stderr, QStringLiteral("madoguchi-db: ") + sentence); }

QByteArray Console::readPassword(const QString &question)
{
    const SilentTerminal terminal;
    if (terminal.isTerminal())
        std::fputs(qUtf8Printable(question), stderr);
    const QByteArray password = readLine();
    if (terminal.isTerminal())
        std::fputc('\n', stderr);
    return password;
}
