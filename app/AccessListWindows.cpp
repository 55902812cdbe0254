#include "app/AccessList.h"

#include <QRegularExpression>

#include <array>

#include <sddl.h>

using namespace Qt::StringLiterals;

namespace {

// Adding to a folder does no harm to what lies in it. Replacing does: by deleting from it, or by moving it away.
constexpr ACCESS_MASK owning = DELETE | WRITE_DAC | WRITE_OWNER | GENERIC_ALL;
constexpr ACCESS_MASK changesFile = owning | GENERIC_WRITE | FILE_WRITE_DATA | FILE_APPEND_DATA;
constexpr ACCESS_MASK changesFolder = owning | FILE_DELETE_CHILD;

QString textOf(PSID sid)
{
    wchar_t *text = nullptr;
    if (!ConvertSidToStringSidW(sid, &text))
        return {};
    const QString found = QString::fromWCharArray(text);
    LocalFree(text);
    return found;
}

// An administrator's own account counts only while it works as one: without elevation the same person is an ordinary
// user, and so are the programs that run in that person's name.
bool isElevatedSelf(PSID sid)
{
    std::array<unsigned char, SECURITY_MAX_SID_SIZE> administrators{};
    DWORD size = DWORD(administrators.size());
    BOOL elevated = FALSE;
    if (!CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, administrators.data(), &size)
        || !CheckTokenMembership(nullptr, administrators.data(), &elevated) || !elevated)
        return false;
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return false;
    alignas(TOKEN_USER) std::array<unsigned char, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> user{};
    DWORD length = 0;
    const bool known = GetTokenInformation(token, TokenUser, user.data(), DWORD(user.size()), &length);
    CloseHandle(token);
    return known && EqualSid(reinterpret_cast<TOKEN_USER *>(user.data())->User.Sid, sid);
}

bool isTrusted(PSID sid)
{
    // The system, the administrators' group, the installer of Windows' own files, the rights of an owner who is judged
    // apart; and the administrator's account and the domain's administrators, whatever the domain.
    static const QRegularExpression trusted(
        u"^(S-1-5-18|S-1-5-32-544|S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464|S-1-3-4"
        "|S-1-5-21-.*-(500|512|519))$"_s);
    return trusted.match(textOf(sid)).hasMatch() || isElevatedSelf(sid);
}

QString nameOf(PSID sid)
{
    std::array<wchar_t, 256> name{};
    std::array<wchar_t, 256> domain{};
    DWORD nameLength = DWORD(name.size());
    DWORD domainLength = DWORD(domain.size());
    SID_NAME_USE use{};
    if (!LookupAccountSidW(nullptr, sid, name.data(), &nameLength, domain.data(), &domainLength, &use))
        return textOf(sid);
    const QString account = QString::fromWCharArray(name.data());
    return domainLength == 0 ? account : QString::fromWCharArray(domain.data()) + u'\\' + account;
}

// An entry that allows something to its holder itself, not only to what will be made below; null for any other.
const ACCESS_ALLOWED_ACE *allowing(PACL list, DWORD index)
{
    void *entry = nullptr;
    if (!GetAce(list, index, &entry))
        return nullptr;
    const auto *header = static_cast<ACE_HEADER *>(entry);
    const bool allows
        = header->AceType == ACCESS_ALLOWED_ACE_TYPE || header->AceType == ACCESS_ALLOWED_CALLBACK_ACE_TYPE;
    return allows && !(header->AceFlags & INHERIT_ONLY_ACE) ? static_cast<ACCESS_ALLOWED_ACE *>(entry) : nullptr;
}

} // namespace

std::optional<QString> AccessList::writerBesidesAdministrators(PSECURITY_DESCRIPTOR descriptor, Of what)
{
    PSID owner = nullptr;
    BOOL byDefault = FALSE;
    BOOL present = FALSE;
    PACL list = nullptr;
    if (!GetSecurityDescriptorOwner(descriptor, &owner, &byDefault) || !owner
        || !GetSecurityDescriptorDacl(descriptor, &present, &list, &byDefault) || !present || !list)
        return QString(); // no list is a door without a lock
    if (!isTrusted(owner))
        return nameOf(owner);
    const ACCESS_MASK changes = what == Of::File ? changesFile : changesFolder;
    for (DWORD index = 0; index < list->AceCount; ++index) {
        const ACCESS_ALLOWED_ACE *entry = allowing(list, index);
        if (!entry || !(entry->Mask & changes))
            continue;
        const PSID holder = const_cast<DWORD *>(&entry->SidStart);
        if (!isTrusted(holder))
            return nameOf(holder);
    }
    return {};
}
