#pragma once

#include "models/base/Result.h"
#include "models/domain/Changes.h"
#include "models/domain/Draft.h"
#include "models/domain/Staff.h"

#include <QFuture>
#include <QJsonObject>

/// Who am I, and what moved. One function here for one SQL function in schema office; nothing blocks.
class SessionGateway
{
public:
    virtual ~SessionGateway() = default;

    /// Refused with MD001 (not a staff member) or MD002 (this program is too old for the database).
    virtual QFuture<Result<Session>> signIn(const QString &clientVersion) = 0;
    /// `since` is the `next` of the answer before, empty at first.
    virtual QFuture<Result<Changes>> changes(const QString &since) = 0;
    /// How this person likes each list, by its place.
    virtual QFuture<Result<StaffViews>> views() = 0;
    /// The last word holds, so that repeating it is safe.
    virtual QFuture<Result<Done>> saveView(const QString &place, const QJsonObject &view) = 0;

    /// What this person has half filled in within a week.
    virtual QFuture<Result<StaffDrafts>> drafts() = 0;
    /// The last word holds, as above. MD005: more than 400,000 bytes.
    virtual QFuture<Result<Done>> keepDraft(const QString &place, const QByteArray &sealed) = 0;
    virtual QFuture<Result<Done>> discardDraft(const QString &place) = 0;
};
