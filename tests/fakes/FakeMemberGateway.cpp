#include "tests/fakes/FakeMemberGateway.h"

// All of it here, so that the tests do not each compile every call of the gateway anew.
FakeMemberGateway::FakeMemberGateway() = default;
FakeMemberGateway::~FakeMemberGateway() = default;

QFuture<Result<Members>> FakeMemberGateway::searchMembers(const QString &text, const QString &after)
{
    return searches(text, after);
}

QFuture<Result<PersonView>> FakeMemberGateway::openPerson(PersonId person, const OpenedFor &why)
{
    return opens(person, why);
}

QFuture<Result<Members>> FakeMemberGateway::recentMembers() { return recents(); }

QFuture<Result<Household>> FakeMemberGateway::household(PersonId person) { return households(person); }

QFuture<Result<PortalContents>> FakeMemberGateway::contents(PersonId person) { return openings(person); }

QFuture<Result<PersonNotices>> FakeMemberGateway::notices(PersonId person) { return noticeLists(person); }

QFuture<Result<MailLog>> FakeMemberGateway::mailLog(PersonId person) { return mailLogs(person); }

QFuture<Result<PersonReaders>> FakeMemberGateway::personReaders(PersonId person, const QString &after)
{
    return readers(person, after);
}

QFuture<Result<RevealedDetail>> FakeMemberGateway::revealDetail(const OpId &op, PersonId person, const QString &field,
                                                                const QString &reason)
{
    return reveals(op, person, field, reason);
}

QFuture<Result<Diagnosis>> FakeMemberGateway::diagnose(PersonId person, const QString &address)
{
    return diagnoses(person, address);
}

QFuture<Result<CardsInHand>> FakeMemberGateway::cardInHand(PersonId person, const QString &typed)
{
    return hands(person, typed);
}

QFuture<Result<Directory>> FakeMemberGateway::directory() { return directories(); }

QFuture<Result<GeneralAnswers>> FakeMemberGateway::answers(const QString &text) { return lookedUp(text); }
