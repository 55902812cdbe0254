#pragma once

#include "models/base/Result.h"
#include "models/domain/Changes.h"
#include "models/domain/Staff.h"

#include <QFuture>

/// Who am I, and what moved. One function here for one SQL function in schema office; nothing blocks.
class SessionGateway
{
public:
    virtual ~SessionGateway() = default;

    /// Refused with MD001 (not a staff member) or MD002 (this program is too old for the database).
    virtual QFuture<Result<Session>> signIn(const QString &clientVersion) = 0;
    /// `since` is the `next` of the answer before, empty at first.
    virtual QFuture<Result<Changes>> changes(const QString &since) = 0;
};
