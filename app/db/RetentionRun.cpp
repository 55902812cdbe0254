#include "app/db/RetentionRun.h"

#include "app/db/Database.h"
#include "app/db/Problem.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QByteArray freshOperation() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }

} // namespace

RetentionRun::RetentionRun(Database &database)
    : m_database(database)
{
    m_database.execute("set role madoguchi_job");
}

QStringList RetentionRun::societies()
{
    QStringList codes;
    const auto rows = m_database.rows("select code from job.societies()");
    for (const Database::Row &row : rows)
        codes.append(QString::fromUtf8(row.at(0)));
    return codes;
}

QList<RetentionRun::Due> RetentionRun::due(const QString &society)
{
    QList<Due> found;
    const auto rows = m_database.rows("select what, how_many from job.retention_due($1)", {society.toUtf8()});
    for (const Database::Row &row : rows)
        found.append({.what = QString::fromLatin1(row.at(0)), .howMany = row.at(1).toLongLong()});
    return found;
}

RetentionRun::Lapsed RetentionRun::lapse(const QString &society)
{
    const auto answer = [&](const char *statement) {
        return QJsonDocument::fromJson(m_database.value(statement, {freshOperation(), society.toUtf8()})).object();
    };
    const QJsonObject approvals = answer("select job.lapse_approvals($1, $2)");
    const QJsonObject secrets = answer("select job.lapse_secrets($1, $2)");
    return {.requests = approvals.value("requests"_L1).toInteger(),
            .approvals = approvals.value("approvals"_L1).toInteger(),
            .secrets = secrets.value("secrets"_L1).toInteger()};
}

RetentionRun::Totals RetentionRun::run(const QString &society, int step,
                                       const std::function<void(const Totals &)> &progress)
{
    Totals totals;
    QByteArray after = "0";
    for (;;) {
        const QJsonObject answer = QJsonDocument::fromJson(m_database.value("select job.run_retention($1, $2, $3, $4)",
                                                                            {freshOperation(), society.toUtf8(), after,
                                                                             QByteArray::number(step)}))
                                       .object();
        const auto count = [&answer](QLatin1StringView key) { return answer.value(key).toInteger(); };
        totals.settled += count("settled"_L1);
        totals.erased += count("erased"_L1);
        totals.waiting += count("waiting"_L1);
        totals.leftovers += count("leftovers"_L1);
        progress(totals);

        const QJsonValue next = answer.value("next"_L1);
        if (!next.isNull())
            after = QByteArray::number(next.toInteger());
        else if (count("leftovers"_L1) == 0)
            return totals;
        else
            after = QByteArray::number(std::numeric_limits<qint64>::max()); // no account is left, leftovers may be
    }
}

QString RetentionRun::said(const QString &what)
{
    if (what == "account_to_settle"_L1)
        return tr("accounts whose loss of coverage has to be carried out");
    if (what == "account_to_erase"_L1)
        return tr("accounts to be erased");
    if (what == "registration_never_finished"_L1)
        return tr("registrations that were never finished");
    if (what == "stored_answer"_L1)
        return tr("answers kept for repeated calls");
    if (what == "request_to_expire"_L1)
        return tr("requests that nobody decided on in time");
    if (what == "approval_to_lapse"_L1)
        return tr("approvals that nobody used in time");
    if (what == "secret_to_lapse"_L1)
        return tr("secrets that nobody used in time");
    return what;
}
