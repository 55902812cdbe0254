#pragma once

#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>

#include <aclapi.h>
#include <sddl.h>
#endif

/// Lets everybody write to a file, as a careless administrator does. False when the system would not have it.
inline bool openToAll(const QString &path)
{
#ifdef Q_OS_WIN
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(A;;FA;;;WD)", SDDL_REVISION_1, &descriptor,
                                                              nullptr))
        return false;
    const bool done = SetFileSecurityW(path.toStdWString().c_str(), DACL_SECURITY_INFORMATION, descriptor);
    LocalFree(descriptor);
    return done;
#else
    QFile file(path);
    return file.setPermissions(file.permissions() | QFile::WriteOther);
#endif
}
