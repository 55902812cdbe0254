#include "tests/app/ProcessFromOutside.h"

#include <QDir>
#include <QTemporaryDir>

#include <windows.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

const std::array rights{std::pair(DWORD(PROCESS_VM_READ), u"may be read"_s),
                        std::pair(DWORD(PROCESS_VM_WRITE), u"may be written"_s),
                        std::pair(DWORD(PROCESS_DUP_HANDLE), u"may lose its handles"_s)};

bool mayOpen(DWORD right)
{
    const HANDLE process = OpenProcess(right, FALSE, GetCurrentProcessId());
    if (process)
        CloseHandle(process);
    return process != nullptr;
}

// A library that lies in the current folder, as one would that came with somebody's document.
bool loadsFromCurrentFolder()
{
    const QTemporaryDir folder;
    std::array<wchar_t, 32768> sodium{};
    GetModuleFileNameW(GetModuleHandleW(L"libsodium-23.dll"), sodium.data(), DWORD(sodium.size()));
    QFile::copy(QString::fromWCharArray(sodium.data()), folder.filePath(u"beside.dll"_s));
    const QString before = QDir::currentPath();
    QDir::setCurrent(folder.path());
    const HMODULE loaded = LoadLibraryW(L"beside.dll");
    QDir::setCurrent(before);
    if (loaded)
        FreeLibrary(loaded);
    return loaded != nullptr;
}

} // namespace

QStringList ProcessFromOutside::dangers()
{
    QStringList dangers;
    for (const auto &[right, words] : rights) {
        if (mayOpen(right))
            dangers += words;
    }
    if (loadsFromCurrentFolder())
        dangers += u"takes libraries from the current folder"_s;
    return dangers;
}

QStringList ProcessFromOutside::all()
{
    QStringList all;
    for (const auto &[right, words] : rights)
        all += words;
    return all << u"takes libraries from the current folder"_s;
}
