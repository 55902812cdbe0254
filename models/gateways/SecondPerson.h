#pragma once

#include "models/base/Result.h"
#include "models/domain/Staff.h"

#include <QFuture>

#include <functional>
#include <memory>

class ApprovalGateway;
class StaffGateway;

/// Somebody else at this desk, for one decision: over a connection of their own, so that the database sees two people.
/// With this object the connection ends, and nothing of the password is kept.
class SecondPerson
{
public:
    virtual ~SecondPerson() = default;

    /// SignInFailed, Untrusted or Offline; MD001 and MD002 as at any sign-in.
    virtual QFuture<Result<Session>> signIn(const QString &login, const QString &password) = 0;
    /// Ends the connection; another one may sign in.
    virtual void signOut() = 0;
    virtual ApprovalGateway &approvals() = 0;
    virtual StaffGateway &staff() = 0;
};

/// Makes a place for one; nobody is signed in yet.
using SecondPersonMaker = std::function<std::unique_ptr<SecondPerson>()>;
