#pragma once

#include "models/gateways/Gateways.h"
#include "tests/fakes/FakeApprovalGateway.h"
#include "tests/fakes/FakeDispatchGateway.h"
#include "tests/fakes/FakeMemberGateway.h"
#include "tests/fakes/FakeRequestGateway.h"
#include "tests/fakes/FakeRunGateway.h"
#include "tests/fakes/FakeSessionGateway.h"

/// All six gateways of a desk, each answering as the test says. Declare it before the page, so that it outlives it.
struct FakeDesk
{
    FakeSessionGateway session;
    FakeMemberGateway members;
    FakeRequestGateway requests;
    FakeApprovalGateway approvals;
    FakeRunGateway runs;
    FakeDispatchGateway dispatch;

    Gateways gateways() { return {session, members, requests, approvals, runs, dispatch}; }
};
