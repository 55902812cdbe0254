#pragma once

#include <QByteArray>
#include <QString>

/// What a person sees and types, in whatever way the operating system has it. To a file or another program goes UTF-8.
namespace Terminal {

enum Stream { Results, Remarks }; ///< stdout, stderr

/// Once, before anything else: what the programs that are started from here must not inherit.
void prepare();
void write(Stream stream, const QString &line);
/// Up to the end of a line, which is left out.
QByteArray readLine();

} // namespace Terminal
