#pragma once

#include <QString>

#include <optional>

#include <windows.h>

/// Reads the access list of a file or folder of Windows.
namespace AccessList {

/// A file that may be written, or a folder whose content may be replaced: what matters of both.
enum class Of { File, Folder };

/// Somebody who may change what `descriptor` protects and is neither an administrator nor Windows itself: an account or
/// group as the system calls it, empty for everybody. `descriptor` has to hold owner and access list.
std::optional<QString> writerBesidesAdministrators(PSECURITY_DESCRIPTOR descriptor, Of what);

} // namespace AccessList
