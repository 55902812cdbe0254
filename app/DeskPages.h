#pragma once

#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "models/secrets/SecretSource.h"
#include "ui/MainWindow.h"

#include <memory>

/// Which pages there are, for whom, and in what order they stand.
namespace DeskPages {

QList<PageEntry> all(const Gateways &gateways, const Session &session, const std::shared_ptr<SecretSource> &secrets);

} // namespace DeskPages
