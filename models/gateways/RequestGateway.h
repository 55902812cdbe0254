#pragma once

#include "models/base/OpId.h"
#include "models/base/Result.h"
#include "models/domain/Request.h"

#include <QFuture>
#include <QMap>

/// What a clerk says when taking a request for a member.
struct NewRequest
{
    CoverageId coverage;
    QString kind;
    QString channel;
    bool oldIsLost = false; ///< lost or seen by others: the old secret becomes void at once
    QString reason;
    QString despite; ///< why, although a request or a card is under way (MYK-8); empty at first
};

/// The queue of requests. Every command is safe to repeat with the same OpId.
class RequestGateway
{
public:
    virtual ~RequestGateway() = default;

    /// `view`: open, mine, unclaimed or done.
    virtual QFuture<Result<Requests>> requests(const QString &view) = 0;
    virtual QFuture<Result<RequestDetail>> requestDetail(RequestId request) = 0;
    virtual QFuture<Result<RequestId>> takeRequest(const OpId &op, const NewRequest &request) = 0;
    virtual QFuture<Result<Done>> claimRequest(const OpId &op, RequestId request) = 0;
    virtual QFuture<Result<Done>> releaseRequest(const OpId &op, RequestId request) = 0;
    virtual QFuture<Result<IdentityAnswer>> checkIdentity(const OpId &op, RequestId request,
                                                          const QMap<QString, QString> &answers)
        = 0;
    virtual QFuture<Result<Done>> submitRequest(const OpId &op, RequestId request, const QString &note) = 0;
    virtual QFuture<Result<Done>> withdrawRequest(const OpId &op, RequestId request, const QString &reason) = 0;
};
