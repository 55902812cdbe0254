#pragma once

#include "models/base/Id.h"
#include "models/base/OpId.h"
#include "models/gateways/Gateways.h"
#include "models/postgres/PgGateways.h"
#include "tests/fakes/TestCluster.h"

/// One person's desk: a connection of his own and all its gateways.
class Desk
{
public:
    Desk(const TestCluster &cluster, const TestCluster::Login &login);

    bool isConnected() const { return m_connected; }
    SessionGateway &session() { return m_gateways.session; }
    MemberGateway &members() { return m_gateways.members; }
    RegistrationGateway &registrations() { return m_gateways.registrations; }
    RequestGateway &requests() { return m_gateways.requests; }
    ApprovalGateway &approvals() { return m_gateways.approvals; }
    RunGateway &runs() { return m_gateways.runs; }
    DispatchGateway &dispatch() { return m_gateways.dispatch; }
    ReturnGateway &returns() { return m_gateways.returns; }
    StaffGateway &staff() { return m_gateways.staff; }

private:
    PgGateways m_owner;
    Gateways m_gateways = m_owner.gateways();
    bool m_connected = false;
};

/// A request for a new viewing password, taken on the telephone; not valid when it was refused.
RequestId takeFor(Desk &clerk, const TestCluster::Sample &member, const OpId &op);
/// True when what the member says about himself was accepted.
bool passesIdentityCheck(Desk &clerk, const TestCluster::Sample &member, RequestId request);
/// A request that has come as far as the print queue; not valid when it got stuck.
RequestId approvedFor(Desk &clerk, Desk &supervisor, const TestCluster::Sample &member);
