#pragma once

#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "ui/MainWindow.h"
#include "ui/print/PrintRoom.h"

/// Which pages there are, for whom, and in what order they stand.
namespace DeskPages {

QList<PageEntry> all(const Gateways &gateways, const Session &session, const PrintRoom &room);

} // namespace DeskPages
