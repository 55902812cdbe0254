#include "models/postgres/PgSessionGateway.h"

#include "models/postgres/IdentityRecord.h"
#include "models/postgres/PgSession.h"

using namespace Qt::StringLiterals;

namespace {

Duties readDuties(const QStringList &words)
{
    Duties duties;
    duties.setFlag(Duty::Clerk, words.contains("clerk"_L1));
    duties.setFlag(Duty::Supervisor, words.contains("supervisor"_L1));
    duties.setFlag(Duty::Printer, words.contains("printer"_L1));
    duties.setFlag(Duty::Auditor, words.contains("auditor"_L1));
    duties.setFlag(Duty::Administrator, words.contains("administrator"_L1));
    return duties;
}

SecretRule readSecretRule(const JsonRecord &record)
{
    return {
        .kind = record.text("kind"),
        .alphabet = record.text("alphabet"),
        .length = record.count("length"),
        .group = record.count("group"),
    };
}

QMap<QString, QStringList> readChannels(const QJsonObject &byKind)
{
    QMap<QString, QStringList> channels;
    const JsonRecord record(byKind);
    for (const QString &kind : byKind.keys())
        channels.insert(kind, record.texts(kind.toUtf8().constData()));
    return channels;
}

Session readSession(const JsonRecord &record)
{
    return {
        .staffId = record.integer("staff_id"),
        .login = record.text("login"),
        .name = record.text("name"),
        .duties = readDuties(record.texts("duties")),
        .deputy = record.boolean("deputy"),
        .societyCode = record.text("society_code"),
        .societyName = record.text("society_name"),
        .schemaVersion = record.count("schema_version"),
        .demo = record.boolean("demo"),
        .identityItems = record.list("identity_items", &readIdentityItem),
        .identityNeeded = record.count("identity_needed"),
        .secretRules = record.list("secret_rules", &readSecretRule),
        .requestKinds = record.texts("request_kinds"),
        .requestChannels = readChannels(record.object("request_channels")),
    };
}

Change readChange(const JsonRecord &record)
{
    return {.topic = record.text("topic"), .id = record.integer("id"), .what = record.text("what")};
}

Changes readChanges(const JsonRecord &record)
{
    return {
        .next = record.text("next"),
        .now = record.timestamp("now"),
        .moved = record.list("moved", &readChange),
        .requests = record.count("requests"),
        .approvals = record.count("approvals"),
        .printing = record.count("printing"),
        .dispatch = record.count("dispatch"),
    };
}

StaffView readView(const Row &row) { return {.place = row.text("place"), .view = row.object("view")}; }

StaffDraft readDraft(const Row &row)
{
    return {.place = row.text("place"), .sealed = QByteArray::fromBase64(row.text("sealed").toLatin1())};
}

} // namespace

QFuture<Result<Session>> PgSessionGateway::signIn(const QString &clientVersion)
{
    return m_session.record("office.sign_in", {clientVersion}, &readSession);
}

QFuture<Result<Changes>> PgSessionGateway::changes(const QString &since)
{
    return m_session.record("office.changes", {since}, &readChanges);
}

QFuture<Result<StaffViews>> PgSessionGateway::views() { return m_session.rows("office.views", {}, &readView); }

QFuture<Result<Done>> PgSessionGateway::saveView(const QString &place, const QJsonObject &view)
{
    return m_session.command("office.save_view", {place, view});
}

QFuture<Result<StaffDrafts>> PgSessionGateway::drafts() { return m_session.rows("office.drafts", {}, &readDraft); }

QFuture<Result<Done>> PgSessionGateway::keepDraft(const QString &place, const QByteArray &sealed)
{
    return m_session.command("office.keep_draft", {place, QString::fromLatin1(sealed.toBase64())});
}

QFuture<Result<Done>> PgSessionGateway::discardDraft(const QString &place)
{
    return m_session.command("office.discard_draft", {place});
}
