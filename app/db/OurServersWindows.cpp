#include "app/db/OurServers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <vector>

// After windows.h, which it needs.
#include <windows.h>

#include <tlhelp32.h>

using namespace Qt::StringLiterals;

namespace {

constexpr DWORD patience = 10000; // ms

// An administrator may end what others have started, but has to ask for it.
void claimRights()
{
    HANDLE token = nullptr;
    TOKEN_PRIVILEGES wanted{};
    wanted.PrivilegeCount = 1;
    wanted.Privileges[0].Attributes = SE_PRIVILEGE_ENABLED;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES, &token))
        return;
    if (LookupPrivilegeValueW(nullptr, SE_DEBUG_NAME, &wanted.Privileges[0].Luid))
        AdjustTokenPrivileges(token, FALSE, &wanted, 0, nullptr, nullptr);
    CloseHandle(token);
}

QString programOf(HANDLE process)
{
    std::array<wchar_t, 32768> path{};
    DWORD length = DWORD(path.size());
    if (!QueryFullProcessImageNameW(process, 0, path.data(), &length))
        return {};
    // The same form for all: a server is started by the short name of its folder.
    return QFileInfo(QString::fromWCharArray(path.data(), int(length))).canonicalPath();
}

std::vector<DWORD> processes()
{
    std::vector<DWORD> all;
    const HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    PROCESSENTRY32W entry{};
    entry.dwSize = sizeof entry;
    for (BOOL more = Process32FirstW(snapshot, &entry); more; more = Process32NextW(snapshot, &entry))
        all.push_back(entry.th32ProcessID);
    CloseHandle(snapshot);
    return all;
}

} // namespace

QString OurServers::folder() { return QCoreApplication::applicationDirPath() + "/postgresql/bin"_L1; }

void OurServers::end()
{
    const QString ours = QDir(folder()).canonicalPath();
    if (ours.isEmpty())
        return;
    claimRights();
    for (const DWORD id : processes()) {
        const HANDLE process
            = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | PROCESS_TERMINATE | SYNCHRONIZE, FALSE, id);
        if (!process)
            continue;
        if (programOf(process).compare(ours, Qt::CaseInsensitive) == 0 && TerminateProcess(process, 1))
            WaitForSingleObject(process, patience);
        CloseHandle(process);
    }
}
