#include "tests/fakes/FakeSessionGateway.h"

// All of it here, so that the tests do not each compile every call of the gateway anew.
FakeSessionGateway::FakeSessionGateway() = default;
FakeSessionGateway::~FakeSessionGateway() = default;

QFuture<Result<Session>> FakeSessionGateway::signIn(const QString &clientVersion) { return signsIn(clientVersion); }

QFuture<Result<Changes>> FakeSessionGateway::changes(const QString &since) { return lists(since); }

QFuture<Result<StaffViews>> FakeSessionGateway::views() { return keptViews(); }

QFuture<Result<Done>> FakeSessionGateway::saveView(const QString &place, const QJsonObject &view)
{
    return savesView(place, view);
}

QFuture<Result<StaffDrafts>> FakeSessionGateway::drafts() { return keptDrafts(); }

QFuture<Result<Done>> FakeSessionGateway::keepDraft(const QString &place, const QByteArray &sealed)
{
    return keepsDraft(place, sealed);
}

QFuture<Result<Done>> FakeSessionGateway::discardDraft(const QString &place) { return discardsDraft(place); }
