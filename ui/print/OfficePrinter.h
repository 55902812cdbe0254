#pragma once

#include "ui/print/OfficeText.h"
#include "ui/print/PrinterChoice.h"

#include <QFuture>

/// Prints papers of the office on A4, in a worker thread.
namespace OfficePrinter {

/// False where the printer or the file could not be written.
QFuture<bool> print(const OfficeText &text, const PrinterChoice &target);

} // namespace OfficePrinter
