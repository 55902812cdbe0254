#pragma once

#include "models/domain/Request.h"
#include "models/postgres/JsonRecord.h"

/// Who did what to a request, and when, as the answers about requests and approvals carry it.
inline Hand readHand(const JsonRecord &record)
{
    return {.name = record.text("name"), .what = record.text("what"), .at = record.timestamp("at")};
}
