#pragma once

#include "models/domain/IdentityItem.h"
#include "models/postgres/JsonRecord.h"

/// A question of the identity check, as a sign-in and a request carry it.
inline IdentityItem readIdentityItem(const JsonRecord &record)
{
    return {.field = record.text("field"), .required = record.boolean("required")};
}
