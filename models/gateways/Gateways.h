#pragma once

#include "models/gateways/SecondPerson.h"

class ApprovalGateway;
class DispatchGateway;
class MemberGateway;
class RegistrationGateway;
class RequestGateway;
class ReturnGateway;
class RunGateway;
class SessionGateway;
class StaffGateway;

/// The desks' gateways together, as the window hands them to its pages. They outlive every page.
struct Gateways
{
    SessionGateway &session;
    MemberGateway &members;
    RegistrationGateway &registrations;
    RequestGateway &requests;
    ApprovalGateway &approvals;
    RunGateway &runs;
    DispatchGateway &dispatch;
    ReturnGateway &returns;
    StaffGateway &staff;
    SecondPersonMaker secondPerson{}; ///< for a decision by somebody else at the same desk
};
