#include "models/postgres/PgGateways.h"

#include "models/postgres/PgApprovalGateway.h"
#include "models/postgres/PgDispatchGateway.h"
#include "models/postgres/PgMemberGateway.h"
#include "models/postgres/PgRegistrationGateway.h"
#include "models/postgres/PgRequestGateway.h"
#include "models/postgres/PgReturnGateway.h"
#include "models/postgres/PgRunGateway.h"
#include "models/postgres/PgSecondPerson.h"
#include "models/postgres/PgSession.h"
#include "models/postgres/PgSessionGateway.h"
#include "models/postgres/PgStaffGateway.h"

struct PgGateways::Parts
{
    explicit Parts(std::chrono::milliseconds limit)
        : session(limit)
    {
    }

    PgSession session;
    PgSessionGateway desk{session};
    PgMemberGateway members{session};
    PgRegistrationGateway registrations{session};
    PgRequestGateway requests{session};
    PgApprovalGateway approvals{session};
    PgRunGateway runs{session};
    PgDispatchGateway dispatch{session};
    PgReturnGateway returns{session};
    PgStaffGateway staff{session};
};

PgGateways::PgGateways(QObject *parent)
    : PgGateways(PgSession::defaultLimit, parent)
{
}

PgGateways::PgGateways(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>(limit))
{
    const auto tell = [this](bool connected) {
        m_connected = connected;
        emit connectionChanged(connected);
    };
    // Comes from the session's thread, which ends before this object does.
    m_parts->session.onConnectionChange([this, tell](bool connected) {
        QMetaObject::invokeMethod(
            this, [tell, connected] { tell(connected); }, Qt::QueuedConnection);
    });
}

PgGateways::~PgGateways() = default;

QFuture<Result<Done>> PgGateways::connectTo(const Server &server, const QString &user, const QString &password)
{
    m_server = server;
    return m_parts->session.open(server, user, password);
}

void PgGateways::disconnect() { m_parts->session.close(); }

Gateways PgGateways::gateways()
{
    return {
        .session = m_parts->desk,
        .members = m_parts->members,
        .registrations = m_parts->registrations,
        .requests = m_parts->requests,
        .approvals = m_parts->approvals,
        .runs = m_parts->runs,
        .dispatch = m_parts->dispatch,
        .returns = m_parts->returns,
        .staff = m_parts->staff,
        .secondPerson = [this] { return std::make_unique<PgSecondPerson>(m_server); },
    };
}
