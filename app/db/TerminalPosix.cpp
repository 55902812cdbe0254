#include "app/db/Terminal.h"

#include <cstdio>

void Terminal::prepare() { }

void Terminal::write(Stream stream, const QString &line)
{
    std::FILE *file = stream == Results ? stdout : stderr;
    const QByteArray text = line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), file);
    std::fflush(file);
}

QByteArray Terminal::readLine()
{
    QByteArray line;
    for (int c = std::fgetc(stdin); c != EOF && c != '\n'; c = std::fgetc(stdin))
        line.append(char(c));
    return line.endsWith('\r') ? line.chopped(1) : line;
}
