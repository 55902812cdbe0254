#pragma once

#include "ui/print/PrinterFacts.h"

/// Tells what makes paper from what only looks like a printer: PDF, XPS, notes, fax, and printers at the other end of a
/// remote session. There a card's secret would lie in a file or leave the building.
namespace VirtualPrinter {

bool isVirtual(const PrinterFacts &printer);

/// Whether a port of Windows or an address of CUPS leads to something else than a device. Several ports are separated
/// by commas; one is enough.
bool leadsElsewhere(const QString &port);

} // namespace VirtualPrinter
