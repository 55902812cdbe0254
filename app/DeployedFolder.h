#pragma once

#include <QString>

#include <optional>

/// Where an administrator lays down what this computer is to know: which servers there are, and by which certificate
/// they are recognised. Whoever could change that could lead the program, and the password typed into it, elsewhere.
namespace DeployedFolder {

/// /etc/madoguchi, on Windows %ProgramData%\Madoguchi as the system itself names it, not an environment variable.
QString path();

/// Something besides administrators can change a file.
struct Breach
{
    QString path; ///< the file, or a folder above it
    QString who;  ///< the account or group that can, as the system calls it; empty: everybody
};

/// The first breach on the way from the root of the disk to `file`; none when only administrators can change, replace
/// or move it. Reads the disk.
std::optional<Breach> breachOf(const QString &file);

} // namespace DeployedFolder
