#include "app/db/DemoRoster.h"

#include "app/db/CopyLines.h"
#include "app/db/Database.h"

using namespace Qt::StringLiterals;

void DemoRoster::write(const DemoPopulation &population)
{
    m_database.inOneTransaction([&] {
        copyEmployers(population.employers);
        copyPersons(population.persons);
        copyCoverages(population.coverages);
        copyAccounts(population.accounts);
    });
}

QByteArray DemoRoster::insertFrom(const char *insert, const char *kind, qsizetype count)
{
    const QByteArray society = m_database.value("select society_id from core.society where code = $1", {m_society});
    const QByteArray before
        = m_database.value("select core.next_number($1, $2, $3) - 1", {society, kind, QByteArray::number(count)});
    m_database.rows(insert, {society, before});
    m_database.execute("drop table incoming");
    return before;
}

void DemoRoster::copyEmployers(const QList<DemoEmployer> &employers)
{
    CopyLines lines;
    for (qsizetype i = 0; i < employers.size(); ++i) {
        const DemoEmployer &e = employers.at(i);
        lines.add({QString::number(i + 1), e.code, e.name, e.postalCode, e.address, e.department, e.attention});
    }
    m_database.execute(
        "create temporary table incoming (place int, code text, name text, postal_code text, address text, "
        "department text, attention text)");
    m_database.copyIn("copy incoming from stdin", lines.text());
    m_employersBefore = insertFrom(
        "insert into core.employer (society_id, employer_id, code, name, postal_code, address, department, attention) "
        "select $1, $2::bigint + i.place, i.code, i.name, i.postal_code, i.address, i.department, i.attention "
        "from incoming i",
        "employer", employers.size());
}

void DemoRoster::copyPersons(const QList<DemoPerson> &persons)
{
    CopyLines lines;
    for (qsizetype i = 0; i < persons.size(); ++i) {
        const DemoPerson &p = persons.at(i);
        lines.add({QString::number(i + 1), p.familyName, p.givenName, p.familyKana, p.givenKana,
                   p.birthDate.toString(Qt::ISODate), p.sex, p.postalCode, p.address, p.telephone});
    }
    m_database.execute(
        "create temporary table incoming (place int, family_name text, given_name text, family_kana text, "
        "given_kana text, birth_date date, sex text, postal_code text, address text, telephone text)");
    m_database.copyIn("copy incoming from stdin", lines.text());
    m_personsBefore = insertFrom(
        "insert into core.person (society_id, person_id, family_name, given_name, family_kana, given_kana, birth_date, "
        "sex, postal_code, address, telephone, family_key, given_key, kanji_key) "
        "select $1, $2::bigint + i.place, i.family_name, i.given_name, i.family_kana, i.given_kana, i.birth_date, "
        "i.sex, "
        "i.postal_code, i.address, i.telephone, core.fold_kana(i.family_kana), core.fold_kana(i.given_kana), "
        "core.fold_kanji(i.family_name || i.given_name) from incoming i",
        "person", persons.size());
}

void DemoRoster::copyCoverages(const QList<DemoCoverage> &coverages)
{
    const auto numbered = [](const QByteArray &before, int place) {
        return place < 0 ? QString() : QString::number(before.toLongLong() + place + 1);
    };
    CopyLines lines;
    for (qsizetype i = 0; i < coverages.size(); ++i) {
        const DemoCoverage &c = coverages.at(i);
        lines.add({QString::number(i + 1), numbered(m_personsBefore, c.person), numbered(m_employersBefore, c.employer),
                   c.symbol, c.number, c.branch, c.insured ? u"t"_s : u"f"_s, c.status,
                   c.acquiredOn.toString(Qt::ISODate), c.lostOn.toString(Qt::ISODate), c.lossReason,
                   c.predecessor < 0 ? QString() : QString::number(c.predecessor + 1), c.predecessorReason});
    }
    m_database.execute("create temporary table incoming (place int, person_id bigint, employer_id text, symbol text, "
                       "number text, branch text, insured boolean, status text, acquired_on date, lost_on text, "
                       "loss_reason text, predecessor text, predecessor_reason text)");
    m_database.copyIn("copy incoming from stdin", lines.text());
    m_coveragesBefore = insertFrom(
        "insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, branch, insured, "
        "status, acquired_on, lost_on, loss_reason, predecessor_id, predecessor_reason) "
        "select $1, $2::bigint + i.place, i.person_id, nullif(i.employer_id, '')::bigint, i.symbol, i.number, "
        "i.branch, "
        "i.insured, i.status, i.acquired_on, nullif(i.lost_on, '')::date, i.loss_reason, "
        "$2::bigint + nullif(i.predecessor, '')::int, i.predecessor_reason from incoming i",
        "coverage", coverages.size());
}

void DemoRoster::copyAccounts(const QList<DemoAccount> &accounts)
{
    CopyLines lines;
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const DemoAccount &a = accounts.at(i);
        lines.add({QString::number(i + 1), QString::number(m_coveragesBefore.toLongLong() + a.coverage + 1), a.loginId,
                   a.email, a.state, a.wishesToView ? u"t"_s : u"f"_s, a.registeredOn.toString(Qt::ISODate),
                   QString::number(a.daysSinceLogin)});
    }
    m_database.execute("create temporary table incoming (place int, coverage_id bigint, login_id text, email text, "
                       "state text, wishes_to_view boolean, registered_on date, days_since_login int)");
    m_database.copyIn("copy incoming from stdin", lines.text());
    m_database.execute("create temporary table kept on commit drop as table incoming");
    const QByteArray before = insertFrom(
        "insert into core.account (society_id, account_id, person_id, coverage_id, login_id, state, wishes_to_view, "
        "registered_at, consented_at, last_login_at) "
        "select $1, $2::bigint + i.place, c.person_id, i.coverage_id, i.login_id, i.state, i.wishes_to_view, "
        "i.registered_on, i.registered_on, "
        "case when i.days_since_login >= 0 then now() - make_interval(days => i.days_since_login) end "
        "from incoming i join core.coverage c on c.society_id = $1 and c.coverage_id = i.coverage_id",
        "account", accounts.size());
    m_database.rows("insert into core.account_email (society_id, account_id, position, email, verified_at) "
                    "select s.society_id, $2::bigint + k.place, 1, k.email, k.registered_on "
                    "from kept k join core.society s on s.code = $1 where k.email <> '' and k.state <> 'deleted'",
                    {m_society, before});
    m_database.execute("drop table kept");
}

void DemoRoster::activateViewing(const QString &loginId, const QByteArray &hash)
{
    m_database.inOneTransaction([&] {
        const QList<Database::Row> written = m_database.rows(
            "insert into core.credential (society_id, credential_id, account_id, kind, hash, staged_at) "
            "select a.society_id, core.next_number(a.society_id, 'credential'), a.account_id, 'viewing', $3, "
            "now() - interval '20 days' from core.account a join core.society s using (society_id) "
            "where s.code = $1 and a.login_id = $2 and a.state = 'registered' returning society_id, credential_id",
            {m_society, loginId.toUtf8(), hash});
        // The same way that a card's secret goes; there is no shorter one.
        for (const Database::Row &key : written) {
            m_database.rows("update core.credential set state = 'ready' where society_id = $1 and credential_id = $2",
                            key);
            m_database.rows("update core.credential set state = 'active', active_at = now() - interval '17 days' "
                            "where society_id = $1 and credential_id = $2",
                            key);
        }
    });
}
