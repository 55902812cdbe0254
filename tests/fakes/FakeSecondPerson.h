#pragma once

#include "models/gateways/SecondPerson.h"
#include "tests/fakes/FakeApprovalGateway.h"
#include "tests/fakes/FakeCall.h"
#include "tests/fakes/FakeStaffGateway.h"

/// What second persons at a fake desk were asked, and how many of them are still there.
struct FakeSeconds
{
    FakeCall<Session, QString, QString> signIns;
    FakeApprovalGateway approvals;
    FakeStaffGateway staff;
    int signOuts = 0;
    int present = 0;

    SecondPersonMaker maker();
};
