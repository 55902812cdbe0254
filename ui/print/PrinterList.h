#pragma once

#include "ui/print/PrinterFacts.h"

#include <QList>

/// The printers of this computer and those that this person is connected to.
namespace PrinterList {

/// Asks the system, which may take seconds where a print server is slow or gone. Any thread.
QList<PrinterFacts> all();

} // namespace PrinterList
