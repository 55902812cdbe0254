#include "models/postgres/PgRequestGateway.h"

#include "models/postgres/HandRecord.h"
#include "models/postgres/IdentityRecord.h"
#include "models/postgres/PgSession.h"

namespace {

// A line of the queue comes as a row, and again as an object within the detail, under the same names.
template <typename Source>
Request readRequest(const Source &source)
{
    return {
        .id = {source.integer("request_id")},
        .kind = source.text("kind"),
        .channel = source.text("channel"),
        .state = requestStateFromSql(source.text("state")),
        .person = {source.integer("person_id")},
        .memberName = source.text("name"),
        .symbol = source.text("symbol"),
        .number = source.text("number"),
        .employer = source.text("employer"),
        .receivedAt = source.timestamp("received_at"),
        .promisedOn = source.date("promised_on"),
        .lateness = latenessFromSql(source.text("lateness")),
        .claimedBy = source.text("claimed_by"),
        .claimedByMe = source.boolean("claimed_by_me"),
        .claimedUntil = source.timestamp("claimed_until"),
        .identity = identityStateFromSql(source.text("identity")),
    };
}

RequestNote readNote(const JsonRecord &record)
{
    return {.kind = record.text("kind"),
            .body = record.text("body"),
            .name = record.text("name"),
            .at = record.timestamp("at")};
}

OtherRequest readOther(const JsonRecord &record)
{
    return {.id = {record.integer("request_id")},
            .state = requestStateFromSql(record.text("state")),
            .receivedAt = record.timestamp("received_at")};
}

RequestDetail readDetail(const JsonRecord &record)
{
    const JsonRecord mail(record.object("mail"));
    return {
        .request = readRequest(record),
        .reason = record.text("reason"),
        .oldIsLost = record.boolean("old_is_lost"),
        .underWay = record.text("under_way"),
        .identityFailuresLeft = record.count("identity_failures_left"),
        .identityItems = record.list("identity_items", &readIdentityItem),
        .tie = record.text("tie"),
        .calledBack = record.text("called_back"),
        .hands = record.list("hands", &readHand),
        .notes = record.list("notes", &readNote),
        .holdReason = record.text("hold_reason"),
        .holdUntil = record.date("hold_until"),
        .needsApproval = record.boolean("needs_approval"),
        .outcome = record.text("outcome"),
        .answer = record.text("answer"),
        .decisionNote = record.text("decision_note"),
        .mergedInto = {record.integer("merged_into")},
        .mailSubject = record.text("mail_subject"),
        .mailSender = mail.text("sender"),
        .mailText = mail.text("body"),
        .others = record.list("duplicates", &readOther),
    };
}

RequestGuard readGuard(const JsonRecord &record)
{
    const JsonRecord card(record.object("under_way"));
    const qint64 request = card.integer("request_id");
    const QString serial = card.text("serial");
    return {
        .open = record.list("open", &readOther),
        .underWay = serial.isEmpty() && request > 0 ? QString::number(request) : serial,
        .expectedOn = card.date("expected_on"),
        .say = record.text("say"),
        .canHelpThemselves = record.boolean("can_help_themselves"),
    };
}

RequestCounts readCounts(const JsonRecord &record)
{
    RequestCounts counts;
    for (const char *view : {"open", "mine", "unclaimed", "late", "held", "to_complete", "returned"})
        counts.insert(QString::fromLatin1(view), record.count(view));
    return counts;
}

TextBlock readBlock(const Row &row) { return {.code = row.text("code"), .text = row.text("text")}; }

Presence readPresence(const Row &row) { return {.request = {row.integer("request_id")}, .names = row.text("names")}; }

RecognisedMail readRecognised(const JsonRecord &record)
{
    return {
        .kind = record.text("kind"),
        .knownBy = record.text("known_by"),
        .items = record.texts("items"),
        .kinds = record.texts("kinds"),
        .request = {record.integer("request_id")},
        .aside = record.text("aside"),
    };
}

ProposedMember readProposed(const Row &row)
{
    return {
        .person = {row.integer("person_id")},
        .coverage = {row.integer("coverage_id")},
        .symbol = row.text("symbol"),
        .number = row.text("number"),
        .branch = row.text("branch"),
        .name = row.text("member_name"),
        .kana = row.text("kana"),
        .birthDate = row.date("birth_date"),
        .insured = row.boolean("insured"),
        .lostOn = row.date("lost_on"),
        .employer = row.text("employer"),
        .tie = row.boolean("tie"),
        .nameIs = comparedFromSql(row.text("name_is")),
        .numberIs = comparedFromSql(row.text("symbol_number_is")),
        .addressIs = comparedFromSql(row.text("address_is")),
    };
}

MailAside readAside(const Row &row)
{
    return {
        .id = row.integer("aside_id"),
        .subject = row.text("subject"),
        .sender = row.text("sender"),
        .sentOn = row.date("sent_on"),
        .reason = row.text("reason"),
        .note = row.text("note"),
        .setBy = row.text("set_by"),
        .at = row.timestamp("at"),
        .request = {row.integer("request_id")},
    };
}

QString readTelephone(const JsonRecord &record) { return record.text("telephone"); }

RequestId readRequestId(const JsonRecord &record) { return {record.integer("request_id")}; }

IdentityAnswer readIdentityAnswer(const JsonRecord &record)
{
    IdentityAnswer answer{
        .outcome = identityStateFromSql(record.text("outcome")),
        .matches = {},
        .failuresLeft = record.count("failures_left"),
    };
    const QJsonObject matches = record.object("matches");
    for (auto match = matches.begin(); match != matches.end(); ++match)
        answer.matches.insert(match.key(), match->toBool());
    return answer;
}

BulkEmployer readBulkEmployer(const JsonRecord &record)
{
    return {.employer = record.integer("employer_id"), .name = record.text("name"), .cards = record.count("cards")};
}

BulkEstimate readBulkEstimate(const JsonRecord &record)
{
    BulkEstimate estimate{
        .cards = record.count("cards"),
        .leftOut = {},
        .employers = record.list("employers", &readBulkEmployer),
        .cut = record.boolean("cut"),
        .cardsADay = record.count("cards_a_day"),
        .businessDays = record.count("business_days"),
        .doneOn = record.date("done_on"),
        .open = {},
    };
    const QJsonObject problems = record.object("left_out");
    for (auto problem = problems.begin(); problem != problems.end(); ++problem)
        estimate.leftOut.insert(problem.key(), problem->toInt());
    if (const JsonRecord open(record.object("open")); open.integer("bulk_id") > 0)
        estimate.open = OpenBulk{.id = {open.integer("bulk_id")},
                                 .what = open.text("what"),
                                 .begunBy = open.text("begun_by"),
                                 .mine = open.boolean("mine"),
                                 .taken = open.count("taken"),
                                 .leftOut = open.count("left_out")};
    return estimate;
}

BulkId readBulkId(const JsonRecord &record) { return {record.integer("bulk_id")}; }

BulkProgress readBulkProgress(const JsonRecord &record)
{
    return {.taken = record.count("taken"), .leftOut = record.count("left_out"), .done = record.boolean("done")};
}

} // namespace

QFuture<Result<Requests>> PgRequestGateway::requests(const QString &view)
{
    return m_session.rows("office.requests", {view}, &readRequest<Row>);
}

QFuture<Result<RequestDetail>> PgRequestGateway::requestDetail(RequestId request)
{
    return m_session.record("office.request_detail", {request}, &readDetail);
}

QFuture<Result<RequestId>> PgRequestGateway::takeRequest(const OpId &op, const NewRequest &request)
{
    return m_session.record(
        "office.take_request",
        {op, request.kind, request.channel, request.coverage, request.oldIsLost, request.reason, request.despite},
        &readRequestId);
}

QFuture<Result<Done>> PgRequestGateway::claimRequest(const OpId &op, RequestId request)
{
    return m_session.command("office.claim_request", {op, request});
}

QFuture<Result<Done>> PgRequestGateway::releaseRequest(const OpId &op, RequestId request)
{
    return m_session.command("office.release_request", {op, request});
}

QFuture<Result<IdentityAnswer>> PgRequestGateway::checkIdentity(const OpId &op, RequestId request,
                                                                const QMap<QString, QString> &answers)
{
    QJsonObject typed;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        typed.insert(answer.key(), answer.value());
    return m_session.record("office.check_identity", {op, request, typed}, &readIdentityAnswer);
}

QFuture<Result<QString>> PgRequestGateway::callBackNumber(const OpId &op, RequestId request)
{
    return m_session.record("office.call_back_number", {op, request}, &readTelephone);
}

QFuture<Result<Done>> PgRequestGateway::recordCallBack(const OpId &op, RequestId request, const QString &outcome)
{
    return m_session.command("office.record_call_back", {op, request, outcome});
}

QFuture<Result<Done>> PgRequestGateway::submitRequest(const OpId &op, RequestId request, const QString &note)
{
    return m_session.command("office.submit_request", {op, request, note});
}

QFuture<Result<Done>> PgRequestGateway::withdrawRequest(const OpId &op, RequestId request, const QString &reason)
{
    return m_session.command("office.withdraw_request", {op, request, reason});
}

QFuture<Result<RequestCounts>> PgRequestGateway::requestCounts()
{
    return m_session.record("office.request_counts", {}, &readCounts);
}

QFuture<Result<RequestGuard>> PgRequestGateway::requestGuard(const QString &kind, CoverageId coverage)
{
    return m_session.record("office.request_guard", {kind, coverage}, &readGuard);
}

QFuture<Result<TextBlocks>> PgRequestGateway::textBlocks(RequestId request)
{
    return m_session.rows("office.text_blocks", {request}, &readBlock);
}

QFuture<Result<Done>> PgRequestGateway::showPresence(RequestId request)
{
    return m_session.command("office.show_presence", {request});
}

QFuture<Result<Presences>> PgRequestGateway::presences()
{
    return m_session.rows("office.presences", {}, &readPresence);
}

QFuture<Result<Done>> PgRequestGateway::holdRequest(const OpId &op, RequestId request, const QString &reason,
                                                    QDate until)
{
    return m_session.command("office.hold_request", {op, request, reason, until});
}

QFuture<Result<Done>> PgRequestGateway::resumeRequest(const OpId &op, RequestId request)
{
    return m_session.command("office.resume_request", {op, request});
}

QFuture<Result<Done>> PgRequestGateway::addNote(const OpId &op, RequestId request, const QString &note)
{
    return m_session.command("office.add_note", {op, request, note});
}

QFuture<Result<Done>> PgRequestGateway::mergeRequests(const OpId &op, RequestId keep, const QList<RequestId> &others,
                                                      const QString &reason)
{
    QList<qint64> numbers;
    for (const RequestId other : others)
        numbers.append(other.value);
    return m_session.command("office.merge_requests", {op, keep, numbers, reason});
}

QFuture<Result<Done>> PgRequestGateway::reopenRequest(const OpId &op, RequestId request, const QString &reason)
{
    return m_session.command("office.reopen_request", {op, request, reason});
}

QFuture<Result<Done>> PgRequestGateway::completeRequest(const OpId &op, RequestId request, const QString &outcome,
                                                        const QString &answer)
{
    return m_session.command("office.complete_request", {op, request, outcome, answer});
}

QFuture<Result<RecognisedMail>> PgRequestGateway::recogniseMail(const QString &subject, const QString &sentTo,
                                                                const QString &messageId)
{
    return m_session.record("office.recognise_mail", {subject, sentTo, messageId}, &readRecognised);
}

QFuture<Result<ProposedMembers>> PgRequestGateway::proposeMembers(const QString &name, const QString &symbolNumber,
                                                                  const QString &address)
{
    return m_session.rows("office.propose_members", {name, symbolNumber, address}, &readProposed);
}

QFuture<Result<RequestId>> PgRequestGateway::takeMail(const OpId &op, const MailRequest &mail)
{
    return m_session.record("office.take_mail",
                            {op, mail.kind, mail.coverage, mail.oldIsLost, mail.subject, mail.sender, mail.text,
                             mail.messageId, mail.sentOn, mail.despite},
                            &readRequestId);
}

QFuture<Result<Done>> PgRequestGateway::setMailAside(const OpId &op, const SetAside &mail)
{
    return m_session.command("office.set_mail_aside",
                             {op, mail.messageId, mail.subject, mail.sender, mail.sentOn, mail.reason, mail.note});
}

QFuture<Result<MailsAside>> PgRequestGateway::mailsAside()
{
    return m_session.rows("office.mails_aside", {}, &readAside);
}

QFuture<Result<BulkEstimate>> PgRequestGateway::estimateBulk(const QString &what, qint64 employer)
{
    return m_session.record("office.estimate_bulk", {what, employer}, &readBulkEstimate);
}

QFuture<Result<BulkId>> PgRequestGateway::beginBulk(const OpId &op, const QString &what, qint64 employer,
                                                    const QString &reason)
{
    return m_session.record("office.begin_bulk", {op, what, employer, reason}, &readBulkId);
}

QFuture<Result<BulkProgress>> PgRequestGateway::takeBulk(const OpId &op, BulkId bulk)
{
    return m_session.record("office.take_bulk", {op, bulk}, &readBulkProgress);
}

QFuture<Result<BulkProgress>> PgRequestGateway::stopBulk(const OpId &op, BulkId bulk)
{
    return m_session.record("office.stop_bulk", {op, bulk}, &readBulkProgress);
}
