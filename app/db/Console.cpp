#include "app/db/Console.h"

#include <QtGlobal>

#include <cstdio>
#include <string>

#ifndef Q_OS_WIN
#include <termios.h>
#include <unistd.h>
#endif

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
#ifndef Q_OS_WIN
    termios shown{};
    if (isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &shown) == 0) {
        std::fputs(qUtf8Printable(question), stderr);
        termios hidden = shown;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
        const QByteArray password = readLine();
        tcsetattr(STDIN_FILENO, TCSANOW, &shown);
        std::fputc('\n', stderr);
        return password;
    }
#endif
    return readLine();
}
