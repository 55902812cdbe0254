#include "tests/postgres/Desk.h"

#include "models/gateways/ApprovalGateway.h"
#include "models/gateways/MemberGateway.h"
#include "models/gateways/RequestGateway.h"
#include "tests/postgres/Answers.h"

using namespace Qt::StringLiterals;

Desk::Desk(const TestCluster &cluster, const TestCluster::Login &login)
    : m_connected(answerTo(m_owner.connectTo(cluster.server(), login.login, login.password)))
{
}

RequestId takeFor(Desk &clerk, const TestCluster::Sample &member, const OpId &op)
{
    const auto found = answerTo(clerk.members().searchMembers(member.symbol + u'-' + member.number, {}));
    if (!found || found->size() != 1)
        return {};
    const NewRequest request{.coverage = found->first().coverage,
                             .kind = u"viewing_password_reissue"_s,
                             .channel = u"telephone"_s,
                             .oldIsLost = false,
                             .reason = u"忘れた"_s,
                             .despite = {}};
    const auto taken = answerTo(clerk.requests().takeRequest(op, request));
    return taken ? *taken : RequestId();
}

bool passesIdentityCheck(Desk &clerk, const TestCluster::Sample &member, RequestId request)
{
    const auto answer
        = answerTo(clerk.requests().checkIdentity(OpId::fresh(), request,
                                                  {{u"symbol_number"_s, member.symbol + u'-' + member.number},
                                                   {u"name"_s, member.name},
                                                   {u"birth_date"_s, member.birthDate}}));
    return answer && answer->outcome == IdentityState::Passed && answer->matches.value(u"name"_s);
}

RequestId approvedFor(Desk &clerk, Desk &supervisor, const TestCluster::Sample &member)
{
    const RequestId request = takeFor(clerk, member, OpId::fresh());
    const bool done = answerTo(clerk.requests().claimRequest(OpId::fresh(), request))
        && passesIdentityCheck(clerk, member, request)
        && answerTo(clerk.requests().submitRequest(OpId::fresh(), request, {}))
        && answerTo(supervisor.approvals().approveRequest(OpId::fresh(), request, {}));
    return done ? request : RequestId();
}
