#include "app/db/Terminal.h"

#include <windows.h>

namespace {

bool isConsole(HANDLE handle)
{
    DWORD mode = 0;
    return GetConsoleMode(handle, &mode);
}

} // namespace

void Terminal::prepare()
{
    // A library that is missing is said by whoever misses it, not by a window of the system's that waits for a click.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    // A server that inherited the end of our caller's pipe would keep it open as long as it lives.
    for (const DWORD name : {STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE})
        SetHandleInformation(GetStdHandle(name), HANDLE_FLAG_INHERIT, 0);
}

// A console takes UTF-16, whatever code page it is set to.
void Terminal::write(Stream stream, const QString &line)
{
    const HANDLE handle = GetStdHandle(stream == Results ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE);
    DWORD written = 0;
    if (isConsole(handle)) {
        const std::wstring text = line.toStdWString() + L"\r\n";
        WriteConsoleW(handle, text.data(), DWORD(text.size()), &written, nullptr);
    } else {
        const QByteArray text = line.toUtf8() + "\r\n";
        WriteFile(handle, text.constData(), DWORD(text.size()), &written, nullptr);
    }
}

QByteArray Terminal::readLine()
{
    const HANDLE handle = GetStdHandle(STD_INPUT_HANDLE);
    const bool console = isConsole(handle);
    QString typed;
    QByteArray line;
    for (DWORD read = 0; !line.endsWith('\n') && !typed.endsWith(u'\n');) {
        wchar_t wide = 0;
        char narrow = 0;
        if (!(console ? ReadConsoleW(handle, &wide, 1, &read, nullptr) : ReadFile(handle, &narrow, 1, &read, nullptr))
            || read == 0)
            break;
        if (console)
            typed += QChar(wide);
        else
            line += narrow;
    }
    if (console)
        line = typed.toUtf8();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}
