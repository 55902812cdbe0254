#include "app/Hardening.h"

#include <windows.h>

#include <sddl.h>

#include <array>
#include <csignal>
#include <string>

namespace {

// Two slices of 20 secrets, each on a page of its own, and the passwords of the session, many times over. Windows lets
// a process lock little less than its smallest working set, which begins at 50 pages.
constexpr SIZE_T lockedBytes = 4 * 1024 * 1024;

// MinGW's werapi.h cannot be compiled.
using WerSetFlags = HRESULT(WINAPI *)(DWORD flags);
using WerAddExcludedApplication = HRESULT(WINAPI *)(PCWSTR program, BOOL forAllUsers);
constexpr DWORD reportWithoutHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP

constexpr UINT crashed = 0xC0000409; // what Windows itself answers for a program that ended itself at once

// Ends without any of the handlers that would write memory to disk.
[[noreturn]] void endAtOnce()
{
    TerminateProcess(GetCurrentProcess(), crashed);
    for (;;) { }
}

LONG WINAPI endOnException(EXCEPTION_POINTERS *) { endAtOnce(); }
void endOnAbort(int) { endAtOnce(); }

// A function of a library of Windows that is not on every computer; null then.
template <typename Function>
Function systemFunction(const wchar_t *library, const char *name)
{
    const HMODULE module = LoadLibraryExW(library, nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    return module ? reinterpret_cast<Function>(reinterpret_cast<void *>(GetProcAddress(module, name))) : nullptr;
}

std::wstring programName()
{
    std::array<wchar_t, 32768> path{};
    const DWORD length = GetModuleFileNameW(nullptr, path.data(), DWORD(path.size()));
    const std::wstring whole(path.data(), length);
    return whole.substr(whole.find_last_of(L'\\') + 1);
}

// Error reporting is told as well, because a stack that ran over or a corrupt heap passes our own handlers by. That is
// a second wall: a workstation on which it cannot be told is not shut out for it.
bool refuseDumps()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    SetUnhandledExceptionFilter(&endOnException);
    if (std::signal(SIGABRT, &endOnAbort) == SIG_ERR)
        return false;
    if (const auto setFlags = systemFunction<WerSetFlags>(L"kernel32.dll", "WerSetFlags"))
        setFlags(reportWithoutHeap);
    if (const auto exclude = systemFunction<WerAddExcludedApplication>(L"wer.dll", "WerAddExcludedApplication"))
        exclude(programName().c_str(), FALSE);
    return true;
}

// Owner and administrators may see that the program runs, wait for it and end it; nobody may read or write its memory,
// copy its handles, or put another list in place of this one (OW takes that right from the owner).
bool refuseReading()
{
    constexpr const wchar_t *mayEndIt = L"D:P(A;;0x121001;;;OW)(A;;0x121001;;;BA)(A;;0x121001;;;SY)";
    static_assert((SYNCHRONIZE | READ_CONTROL | PROCESS_QUERY_LIMITED_INFORMATION | PROCESS_TERMINATE) == 0x121001);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(mayEndIt, SDDL_REVISION_1, &descriptor, nullptr))
        return false;
    const bool set = SetKernelObjectSecurity(
        GetCurrentProcess(), DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, descriptor);
    LocalFree(descriptor);
    return set;
}

bool isOnThisComputer()
{
    std::array<wchar_t, 32768> path{};
    GetModuleFileNameW(nullptr, path.data(), DWORD(path.size()));
    const std::wstring drive{path[0], path[1], L'\\'};
    return path[0] != L'\\' && GetDriveTypeW(drive.c_str()) != DRIVE_REMOTE;
}

// Neither the current folder nor PATH: only the program's folder and Windows.
bool restrictLibraries()
{
    // What came from the internet zone, and, unless the program itself runs from a share, what lies on one. Windows
    // before 1709 knows no such policy, so this goes beyond what is promised.
    PROCESS_MITIGATION_IMAGE_LOAD_POLICY images{};
    images.NoLowMandatoryLabelImages = 1;
    images.NoRemoteImages = isOnThisComputer() ? 1 : 0;
    SetProcessMitigationPolicy(ProcessImageLoadPolicy, &images, sizeof images);
    return SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS) && SetDllDirectoryW(L"");
}

bool makeLockedRoom()
{
    SIZE_T least = 0;
    SIZE_T most = 0;
    return GetProcessWorkingSetSize(GetCurrentProcess(), &least, &most)
        && SetProcessWorkingSetSize(GetCurrentProcess(), least + lockedBytes, most + lockedBytes);
}

} // namespace

QList<Hardening::Measure> Hardening::apply()
{
    QList<Measure> refused;
    if (!refuseDumps())
        refused.append(Measure::NoDumps);
    if (!refuseReading())
        refused.append(Measure::NoReading);
    if (!restrictLibraries())
        refused.append(Measure::Libraries);
    if (!makeLockedRoom())
        refused.append(Measure::LockedRoom);
    return refused;
}
