#pragma once

#include "models/gateways/RequestGateway.h"

class PgSession;

class PgRequestGateway final : public RequestGateway
{
public:
    explicit PgRequestGateway(PgSession &session)
        : m_session(session)
    {
    }

    QFuture<Result<Requests>> requests(const QString &view) override;
    QFuture<Result<RequestDetail>> requestDetail(RequestId request) override;
    QFuture<Result<RequestId>> takeRequest(const OpId &op, const NewRequest &request) override;
    QFuture<Result<Done>> claimRequest(const OpId &op, RequestId request) override;
    QFuture<Result<Done>> releaseRequest(const OpId &op, RequestId request) override;
    QFuture<Result<IdentityAnswer>> checkIdentity(const OpId &op, RequestId request,
                                                  const QMap<QString, QString> &answers) override;
    QFuture<Result<Done>> submitRequest(const OpId &op, RequestId request, const QString &note) override;
    QFuture<Result<Done>> withdrawRequest(const OpId &op, RequestId request, const QString &reason) override;

private:
    PgSession &m_session;
};
