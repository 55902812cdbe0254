#pragma once

#include "models/secrets/SecretSource.h"
#include "ui/print/PrinterCatalog.h"

#include <memory>

/// What cards are made with at this workstation.
struct PrintRoom
{
    std::shared_ptr<SecretSource> secrets; ///< where the passwords on the cards come from
    PrinterCatalog printers{};
};
