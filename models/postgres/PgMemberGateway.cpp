#include "models/postgres/PgMemberGateway.h"

#include "models/postgres/PgSession.h"

using namespace Qt::StringLiterals;

namespace {

Member readRecent(const Row &row)
{
    return {
        .person = {row.integer("person_id")},
        .coverage = {row.integer("coverage_id")},
        .symbol = row.text("symbol"),
        .number = row.text("number"),
        .branch = row.text("branch"),
        .name = row.text("name"),
        .kana = row.text("kana"),
        .birthDate = row.date("birth_date"),
        .insured = row.boolean("insured"),
        .status = coverageStatusFromSql(row.text("status")),
        .lostOn = row.date("lost_on"),
        .employer = row.text("employer"),
        .account = accountStateFromSql(row.text("account")),
        .tie = row.boolean("tie"),
        .understoodAs = {},
        .next = {},
    };
}

Member readFound(const Row &row)
{
    Member member = readRecent(row);
    member.understoodAs = row.text("understood_as");
    member.next = row.text("next");
    member.cut = row.boolean("cut");
    return member;
}

Coverage readCoverage(const JsonRecord &record)
{
    return {
        .id = {record.integer("coverage_id")},
        .symbol = record.text("symbol"),
        .number = record.text("number"),
        .branch = record.text("branch"),
        .insured = record.boolean("insured"),
        .status = coverageStatusFromSql(record.text("status")),
        .acquiredOn = record.date("acquired_on"),
        .lostOn = record.date("lost_on"),
        .employer = record.text("employer"),
        .lossReason = record.text("loss_reason"),
    };
}

MemberCard readCard(const JsonRecord &record)
{
    return {
        .serial = record.text("serial"),
        .kind = record.text("kind"),
        .printedOn = record.date("printed_on"),
        .state = cardStateFromSql(record.text("state")),
        .live = record.boolean("live"),
        .dispatchedAt = record.timestamp("dispatched_at"),
        .destination = record.text("destination"),
    };
}

TimelineEntry readTimelineEntry(const JsonRecord &record)
{
    return {
        .at = record.timestamp("at"),
        .what = record.text("what"),
        .actor = record.text("actor"),
        .subject = record.text("subject"),
    };
}

PersonView readPerson(const JsonRecord &record)
{
    return {
        .id = {record.integer("person_id")},
        .name = record.text("name"),
        .kana = record.text("kana"),
        .birthDate = record.date("birth_date"),
        .tie = record.boolean("tie"),
        .coverages = record.list("coverages", &readCoverage),
        .account = accountStateFromSql(record.text("account")),
        .loginId = record.text("login_id"),
        .wishesToView = record.boolean("wishes_to_view"),
        .lastLoginAt = record.timestamp("last_login_at"),
        .viewingWorksSince = record.timestamp("viewing_works_since"),
        .cards = record.list("cards", &readCard),
        .timeline = record.list("timeline", &readTimelineEntry),
        .cardUnderWay = record.text("card_under_way"),
        .closed = record.texts("closed"),
    };
}

Cause readCause(const JsonRecord &record)
{
    const JsonRecord needs(record.object("needs"));
    return {
        .rule = record.text("rule"),
        .certainty = certaintyFromSql(record.text("certainty")),
        .facts = record.object("facts"),
        .say = record.text("say"),
        .next = nextStepFromSql(record.text("next")),
        .kind = needs.text("kind"),
        .request = {needs.integer("request_id")},
    };
}

Diagnosis readDiagnosis(const JsonRecord &record)
{
    return {
        .person = {record.integer("person_id")},
        .checked = record.boolean("checked"),
        .causes = record.list("causes", &readCause),
    };
}

HeldCard readHeldCard(const JsonRecord &record)
{
    return {
        .serial = record.text("serial"),
        .kind = record.text("kind"),
        .printedOn = record.date("printed_on"),
        .answer = record.text("answer"),
        .dispatchedAt = record.timestamp("dispatched_at"),
        .voidAt = record.timestamp("void_at"),
        .liveSerial = record.text("live_serial"),
        .livePrintedOn = record.date("live_printed_on"),
    };
}

CardsInHand readCardsInHand(const JsonRecord &record)
{
    return {
        .day = record.date("printed_on"),
        .cards = record.list("cards", &readHeldCard),
        .latestOn = record.date("latest_on"),
    };
}

DirectoryEntry readDirectoryEntry(const Row &row)
{
    return {
        .section = row.text("section"),
        .telephone = row.text("telephone"),
        .guidance = row.count("guidance"),
        .topics = row.texts("topics"),
    };
}

GeneralAnswer readAnswer(const Row &row)
{
    return {
        .code = row.text("code"),
        .question = row.text("question"),
        .answer = row.text("answer"),
        .holdsUntil = row.date("holds_until"),
        .holds = row.boolean("holds"),
    };
}

HouseholdMember readHouseholdMember(const Row &row)
{
    return {
        .person = {row.integer("member_id")},
        .coverage = {row.integer("coverage_id")},
        .branch = row.text("branch"),
        .name = row.text("name"),
        .kana = row.text("kana"),
        .birthDate = row.date("birth_date"),
        .insured = row.boolean("insured"),
        .status = coverageStatusFromSql(row.text("status")),
        .lostOn = row.date("lost_on"),
        .account = accountStateFromSql(row.text("account")),
        .mayRegister = row.boolean("may_register"),
    };
}

PortalContent readContent(const Row &row)
{
    return {
        .code = row.text("code"),
        .name = row.text("name"),
        .opensOn = row.date("opens_on"),
        .isOpen = row.boolean("is_open"),
        .reckonedFrom = row.text("reckoned_from"),
        .insuredOnly = row.boolean("insured_only"),
    };
}

PersonNotice readNotice(const Row &row)
{
    return {
        .code = row.text("code"),
        .name = row.text("name"),
        .state = row.text("state"),
        .openFrom = row.date("open_from"),
        .startsOn = row.date("starts_on"),
        .monthOf = row.text("month_of"),
        .keepYears = row.count("keep_years"),
    };
}

PersonMail readMail(const JsonRecord &record)
{
    return {
        .id = record.integer("mail_id"),
        .kind = record.text("kind"),
        .address = record.text("address"),
        .queuedAt = record.timestamp("queued_at"),
        .takenAt = record.timestamp("taken_at"),
        .state = record.text("state"),
        .reportedAt = record.timestamp("reported_at"),
        .detail = record.text("detail"),
        .expiresAt = record.timestamp("expires_at"),
        .usedAt = record.timestamp("used_at"),
        .voidAt = record.timestamp("void_at"),
    };
}

MailLog readMailLog(const JsonRecord &record)
{
    return {
        .closed = record.boolean("closed"),
        .sender = record.text("sender"),
        .domain = record.text("domain"),
        .mails = record.list("mails", &readMail),
    };
}

PersonReader readReader(const Row &row)
{
    return {
        .id = row.integer("event_id"),
        .at = row.timestamp("at"),
        .reader = row.text("reader"),
        .what = row.text("what"),
        .reason = row.text("reason"),
        .from = row.text("from_list"),
        .next = row.text("next"),
    };
}

DetailValue readEmail(const JsonRecord &record)
{
    return {.name = u"email"_s, .text = record.text("email"), .verified = record.boolean("verified")};
}

RevealedDetail readRevealed(const JsonRecord &record)
{
    RevealedDetail detail{.shown = record.text("outcome") == "shown"_L1, .values = {}};
    const JsonRecord asked(record.object("authentication"));
    for (const char *name : {"login_id", "postal_code", "address", "telephone"}) {
        if (const QString text = record.text(name); !text.isEmpty())
            detail.values.append({.name = QString::fromLatin1(name), .text = text});
    }
    for (const char *name : {"symbol_number", "birth_date"}) {
        if (const QString text = asked.text(name); !text.isEmpty())
            detail.values.append({.name = QString::fromLatin1(name), .text = text});
    }
    detail.values += record.list("emails", &readEmail);
    return detail;
}

} // namespace

QFuture<Result<Members>> PgMemberGateway::searchMembers(const QString &text, const QString &after)
{
    return m_session.rows("office.search_members", {text, after}, &readFound);
}

QFuture<Result<PersonView>> PgMemberGateway::openPerson(PersonId person, const OpenedFor &why)
{
    return m_session.record("office.open_person", {person, why.reason, why.from}, &readPerson);
}

QFuture<Result<Members>> PgMemberGateway::recentMembers()
{
    return m_session.rows("office.recent_members", {}, &readRecent);
}

QFuture<Result<Household>> PgMemberGateway::household(PersonId person)
{
    return m_session.rows("office.household", {person}, &readHouseholdMember);
}

QFuture<Result<PortalContents>> PgMemberGateway::contents(PersonId person)
{
    return m_session.rows("office.contents", {person}, &readContent);
}

QFuture<Result<PersonNotices>> PgMemberGateway::notices(PersonId person)
{
    return m_session.rows("office.notices", {person}, &readNotice);
}

QFuture<Result<MailLog>> PgMemberGateway::mailLog(PersonId person)
{
    return m_session.record("office.mail_log", {person}, &readMailLog);
}

QFuture<Result<PersonReaders>> PgMemberGateway::personReaders(PersonId person, const QString &after)
{
    return m_session.rows("office.person_readers", {person, after}, &readReader);
}

QFuture<Result<RevealedDetail>> PgMemberGateway::revealDetail(const OpId &op, PersonId person, const QString &field,
                                                              const QString &reason)
{
    return m_session.record("office.reveal_detail", {op, person, field, reason}, &readRevealed);
}

QFuture<Result<Diagnosis>> PgMemberGateway::diagnose(PersonId person, const QString &address)
{
    return m_session.record("office.diagnose", {person, address}, &readDiagnosis);
}

QFuture<Result<CardsInHand>> PgMemberGateway::cardInHand(PersonId person, const QString &typed)
{
    return m_session.record("office.card_in_hand", {person, typed}, &readCardsInHand);
}

QFuture<Result<Directory>> PgMemberGateway::directory()
{
    return m_session.rows("office.directory", {}, &readDirectoryEntry);
}

QFuture<Result<GeneralAnswers>> PgMemberGateway::answers(const QString &text)
{
    return m_session.rows("office.answers", {text}, &readAnswer);
}
