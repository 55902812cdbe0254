#include "app/DeployedFolder.h"

#include "app/AccessList.h"

#include <QDir>
#include <QFileInfo>

#include <aclapi.h>
#include <shlobj.h>

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> writerOf(const QString &path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const DWORD answer
        = GetNamedSecurityInfoW(name.c_str(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
                                nullptr, nullptr, nullptr, nullptr, &descriptor);
    if (answer != ERROR_SUCCESS)
        return QString(); // a list that may not be read cannot be trusted
    const auto what = QFileInfo(path).isDir() ? AccessList::Of::Folder : AccessList::Of::File;
    const auto writer = AccessList::writerBesidesAdministrators(descriptor, what);
    LocalFree(descriptor);
    return writer;
}

} // namespace

QString DeployedFolder::path()
{
    wchar_t *found = nullptr;
    const HRESULT answer = SHGetKnownFolderPath(FOLDERID_ProgramData, 0, nullptr, &found);
    const QString folder = SUCCEEDED(answer) ? QString::fromWCharArray(found) : u"C:/ProgramData"_s;
    CoTaskMemFree(found);
    return QDir::fromNativeSeparators(folder) + u"/Madoguchi"_s;
}

std::optional<DeployedFolder::Breach> DeployedFolder::breachOf(const QString &file)
{
    QString path = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    std::optional<Breach> breach;
    while (!QFileInfo(path).isRoot()) {
        if (const auto writer = writerOf(path))
            breach = Breach{path, *writer};
        path = QFileInfo(path).path();
    }
    return breach;
}
