#include "models/domain/Diagnosis.h"

using namespace Qt::StringLiterals;

Certainty certaintyFromSql(const QString &word)
{
    if (word == "high"_L1)
        return Certainty::High;
    if (word == "medium"_L1)
        return Certainty::Medium;
    if (word == "low"_L1)
        return Certainty::Low;
    return Certainty::Unknown;
}

NextStep nextStepFromSql(const QString &word)
{
    if (word == "wait"_L1)
        return NextStep::Wait;
    if (word == "member_acts"_L1)
        return NextStep::MemberActs;
    if (word == "take_request"_L1)
        return NextStep::TakeRequest;
    if (word == "open_request"_L1)
        return NextStep::OpenRequest;
    if (word == "card_in_hand"_L1)
        return NextStep::CardInHand;
    if (word == "mail_log"_L1)
        return NextStep::MailLog;
    if (word == "ask_employer"_L1)
        return NextStep::AskEmployer;
    if (word == "directory"_L1)
        return NextStep::Directory;
    return NextStep::None;
}
