#include "app/db/DemoRoster.h"

#include "app/db/CopyLines.h"
#include "app/db/Database.h"

#include <array>

namespace {

// The text of a day; made once for each, because making it takes longer than all the rest of a row.
QByteArray written(QDate day)
{
    static const QDate first(1900, 1, 1);
    static std::array<QByteArray, 60000> texts;
    if (!day.isValid())
        return {};
    QByteArray &text = texts.at(size_t(first.daysTo(day)));
    if (text.isNull())
        text = day.toString(Qt::ISODate).toLatin1();
    return text;
}

// A moment of that day, the same for the same record.
QByteArray moment(QDate day, qint64 record)
{
    if (!day.isValid())
        return {};
    const int minutes = int(record * 7919 % 840) + 420; // from seven in the morning on
    return written(day) + ' ' + QByteArray::number(minutes / 60).rightJustified(2, '0') + ':'
        + QByteArray::number(minutes % 60).rightJustified(2, '0') + "+09";
}

QByteArray present(const QByteArray &text) { return text.isNull() ? QByteArray("") : text; }

} // namespace

DemoRoster::DemoRoster(Database &database, const QByteArray &societyCode)
    : m_database(database)
    , m_society(database.value("select society_id from core.society where code = $1", {societyCode}))
{
}

qint64 DemoRoster::before(const char *kind, qsizetype count)
{
    return m_database.value("select core.next_number($1, $2, $3) - 1", {m_society, kind, QByteArray::number(count)})
        .toLongLong();
}

void DemoRoster::addEmployers(const QList<DemoEmployer> &employers)
{
    m_employersBefore = before("employer", employers.size());
    CopyLines lines;
    for (qsizetype i = 0; i < employers.size(); ++i) {
        const DemoEmployer &e = employers.at(i);
        lines.add({m_society, QByteArray::number(m_employersBefore + i + 1), e.code, e.name, present(e.postalCode),
                   present(e.address), present(e.department), present(e.attention)});
    }
    m_database.copyIn("copy core.employer (society_id, employer_id, code, name, postal_code, address, department, "
                      "attention) from stdin",
                      lines.text());
}

void DemoRoster::add(DemoPopulation part)
{
    const qint64 personsBefore = before("person", part.persons.size());
    const qint64 coveragesBefore = before("coverage", part.coverages.size());
    fold(part.persons);
    copyPersons(part.persons, personsBefore);
    copyCoverages(part.coverages, personsBefore, coveragesBefore);
    if (!part.accounts.isEmpty())
        copyAccounts(part, personsBefore, coveragesBefore);
}

// Those whose names are in no book.
void DemoRoster::fold(QList<DemoPerson> &persons)
{
    for (DemoPerson &p : persons) {
        if (!p.kanjiKey.isEmpty())
            continue;
        const auto keys = m_database.rows("select core.fold_kana($1), core.fold_kana($2), core.fold_kanji($3)",
                                          {p.familyKana, p.givenKana, p.familyName + p.givenName});
        p.familyKey = keys.first().at(0);
        p.givenKey = keys.first().at(1);
        p.kanjiKey = keys.first().at(2);
    }
}

void DemoRoster::copyPersons(const QList<DemoPerson> &persons, qint64 personsBefore)
{
    CopyLines lines;
    for (qsizetype i = 0; i < persons.size(); ++i) {
        const DemoPerson &p = persons.at(i);
        lines.add({m_society, QByteArray::number(personsBefore + i + 1), p.familyName, p.givenName, p.familyKana,
                   p.givenKana, written(p.birthDate), p.sex, present(p.postalCode), present(p.address),
                   present(p.telephone), p.familyKey, p.givenKey, p.kanjiKey});
    }
    m_database.copyIn("copy core.person (society_id, person_id, family_name, given_name, family_kana, given_kana, "
                      "birth_date, sex, postal_code, address, telephone, family_key, given_key, kanji_key) from stdin",
                      lines.text());
}

void DemoRoster::copyCoverages(const QList<DemoCoverage> &coverages, qint64 personsBefore, qint64 coveragesBefore)
{
    const auto numbered
        = [](qint64 before, int place) { return place < 0 ? QByteArray() : QByteArray::number(before + place + 1); };
    CopyLines lines;
    for (qsizetype i = 0; i < coverages.size(); ++i) {
        const DemoCoverage &c = coverages.at(i);
        lines.add({m_society, QByteArray::number(coveragesBefore + i + 1), numbered(personsBefore, c.person),
                   numbered(m_employersBefore, c.employer), c.symbol, c.number, c.branch, c.insured ? "t" : "f",
                   c.status, written(c.acquiredOn), written(c.lostOn), present(c.lossReason),
                   numbered(coveragesBefore, c.predecessor), present(c.predecessorReason)});
    }
    m_database.copyIn("copy core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, branch, "
                      "insured, status, acquired_on, lost_on, loss_reason, predecessor_id, predecessor_reason) "
                      "from stdin",
                      lines.text());
}

void DemoRoster::copyAccounts(const DemoPopulation &part, qint64 personsBefore, qint64 coveragesBefore)
{
    const qint64 accountsBefore = before("account", part.accounts.size());
    CopyLines lines;
    CopyLines emails;
    for (qsizetype i = 0; i < part.accounts.size(); ++i) {
        const DemoAccount &a = part.accounts.at(i);
        const qint64 number = accountsBefore + i + 1;
        const QByteArray id = QByteArray::number(number);
        const bool frozen = a.state == "frozen";
        lines.add({m_society, id, QByteArray::number(personsBefore + part.coverages.at(a.coverage).person + 1),
                   QByteArray::number(coveragesBefore + a.coverage + 1), a.loginId,
                   a.issued ? a.loginId : QByteArray(""), a.state, a.wishesToView ? "t" : "f",
                   moment(a.registeredOn, number), moment(a.registeredOn, number), moment(a.lastLoginOn, number + 1),
                   frozen ? moment(a.endedOn, number) : QByteArray(), frozen ? QByteArray() : moment(a.endedOn, number),
                   present(a.endReason)});
        for (qsizetype place = 0; place < a.emails.size(); ++place) {
            emails.add({m_society, id, QByteArray::number(place + 1), a.emails.at(place),
                        a.verified ? moment(a.registeredOn, number + 2) : QByteArray()});
        }
    }
    m_database.copyIn("copy core.account (society_id, account_id, person_id, coverage_id, login_id, issued_login_id, "
                      "state, wishes_to_view, registered_at, consented_at, last_login_at, frozen_at, deleted_at, "
                      "end_reason) from stdin",
                      lines.text());
    if (!emails.isEmpty()) {
        m_database.copyIn("copy core.account_email (society_id, account_id, position, email, verified_at) from stdin",
                          emails.text());
    }
}

void DemoRoster::activateViewing(const QByteArray &loginId, const QByteArray &hash)
{
    const QByteArray credential = m_database.value(
        "insert into core.credential (society_id, credential_id, account_id, kind, hash, staged_at) "
        "select a.society_id, core.next_number(a.society_id, 'credential'), a.account_id, 'viewing', $3, "
        "now() - interval '20 days' from core.account a "
        "where a.society_id = $1 and a.login_id = $2 and a.state = 'registered' returning credential_id",
        {m_society, loginId, hash});
    // The same way that a card's secret goes; there is no shorter one.
    m_database.rows("update core.credential set state = 'ready' where society_id = $1 and credential_id = $2",
                    {m_society, credential});
    m_database.rows("update core.credential set state = 'active', active_at = now() - interval '17 days' "
                    "where society_id = $1 and credential_id = $2",
                    {m_society, credential});
}
