#pragma once

#include "models/domain/Request.h"

#include <QCoreApplication>

/// What a person may do with a request as it stands, and what comes next. It only greys out what the database would
/// refuse.
struct RequestSteps
{
    Q_DECLARE_TR_FUNCTIONS(RequestSteps)

public:
    bool claim = false;
    bool release = false;
    bool check = false;
    bool submit = false;
    bool withdraw = false;
    bool hold = false;
    bool resume = false;
    bool merge = false;
    bool reopen = false;
    bool complete = false;
    bool beDone = false; ///< and not only be answered
    bool note = false;

    static RequestSteps of(const RequestDetail &detail, bool isClerk);
    /// The next step in words.
    static QString next(const RequestDetail &detail, bool isClerk);
    /// Who has it, and until when.
    static QString claimed(const Request &request);
    /// How it ended; empty while it has not.
    static QString outcome(const RequestDetail &detail);

private:
    static QString nextOfReceived(const RequestDetail &detail);
};
