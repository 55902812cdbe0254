#pragma once

#include <QString>

/// The user of this process as Windows' security knows him.
namespace UserOnWindows {

/// His security identifier, S-1-5-21-…; empty when Windows does not tell.
QString identifier();

/// True when `path` is his, or of the administrators while he acts as one.
bool owns(const QString &path);

/// Makes the folder, or takes the one that is there: for him, the administrators and the system alone, and whatever is
/// made in it likewise. False when Windows refuses.
bool makeClosedFolder(const QString &path);

} // namespace UserOnWindows
