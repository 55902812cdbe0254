#pragma once

#include "models/gateways/Gateways.h"
#include "tests/fakes/FakeApprovalGateway.h"
#include "tests/fakes/FakeDispatchGateway.h"
#include "tests/fakes/FakeMemberGateway.h"
#include "tests/fakes/FakeRegistrationGateway.h"
#include "tests/fakes/FakeRequestGateway.h"
#include "tests/fakes/FakeReturnGateway.h"
#include "tests/fakes/FakeRunGateway.h"
#include "tests/fakes/FakeSecondPerson.h"
#include "tests/fakes/FakeSessionGateway.h"
#include "tests/fakes/FakeStaffGateway.h"

/// All gateways of a desk, each answering as the test says. Declare it before the page, so that it outlives it.
struct FakeDesk
{
    FakeSessionGateway session;
    FakeMemberGateway members;
    FakeRegistrationGateway registrations;
    FakeRequestGateway requests;
    FakeApprovalGateway approvals;
    FakeRunGateway runs;
    FakeDispatchGateway dispatch;
    FakeReturnGateway returns;
    FakeStaffGateway staff;
    FakeSeconds seconds;

    Gateways gateways()
    {
        return {session, members, registrations, requests, approvals, runs, dispatch, returns, staff, seconds.maker()};
    }
};
