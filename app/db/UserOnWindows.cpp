#include "app/db/UserOnWindows.h"

#include <QDir>

#include <memory>
#include <vector>

// After windows.h, which these need.
#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace {

template <typename Type>
using Local = std::unique_ptr<Type, decltype(&LocalFree)>;

std::wstring native(const QString &path) { return QDir::toNativeSeparators(path).toStdWString(); }

std::vector<char> tokenUser()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    std::vector<char> user(size);
    const bool known = size > 0 && GetTokenInformation(token, TokenUser, user.data(), size, &size);
    CloseHandle(token);
    return known ? user : std::vector<char>();
}

PSID sidIn(std::vector<char> &user) { return reinterpret_cast<TOKEN_USER *>(user.data())->User.Sid; }

} // namespace

QString UserOnWindows::identifier()
{
    std::vector<char> user = tokenUser();
    wchar_t *text = nullptr;
    if (user.empty() || !ConvertSidToStringSidW(sidIn(user), &text))
        return {};
    const Local<wchar_t> owned(text, &LocalFree);
    return QString::fromWCharArray(text);
}

bool UserOnWindows::owns(const QString &path)
{
    std::vector<char> user = tokenUser();
    PSID owner = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (user.empty()
        || GetNamedSecurityInfoW(native(path).data(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION, &owner, nullptr,
                                 nullptr, nullptr, &descriptor)
            != ERROR_SUCCESS)
        return false;
    const Local<void> owned(descriptor, &LocalFree);
    BOOL member = FALSE; // of the group that owns it, with the rights that this process really has
    return EqualSid(owner, sidIn(user)) || (CheckTokenMembership(nullptr, owner, &member) && member);
}

bool UserOnWindows::makeClosedFolder(const QString &path)
{
    const QString user = identifier();
    const QString rights = QStringLiteral("O:%1D:P(A;OICI;FA;;;%1)(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)").arg(user);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (user.isEmpty()
        || !ConvertStringSecurityDescriptorToSecurityDescriptorW(rights.toStdWString().data(), SDDL_REVISION_1,
                                                                 &descriptor, nullptr))
        return false;
    const Local<void> owned(descriptor, &LocalFree);
    SECURITY_ATTRIBUTES attributes{sizeof(SECURITY_ATTRIBUTES), descriptor, FALSE};
    const std::wstring folder = native(path);
    if (CreateDirectoryW(folder.data(), &attributes))
        return true;
    if (!owns(path)) // somebody else's, or none could be made
        return false;
    return SetFileSecurityW(folder.data(), DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, descriptor);
}
