#include "app/db/DemoRequests.h"

#include "app/db/Problem.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// How far each of the requests has come.
enum Stage { Taken, Claimed, Submitted, Approved };
constexpr std::array stages{Taken, Taken, Claimed, Submitted, Submitted, Submitted, Approved, Approved};

} // namespace

// Members with an account who wish to view and are still covered, but none of the samples, which tests want untouched,
// and nobody with a look-alike, whose check and whose approval ask for more.
QList<DemoRequests::Asker> DemoRequests::askers(const QString &society, int count)
{
    QList<Asker> found;
    const auto rows = m_database.rows(
        "select c.coverage_id, jsonb_build_object('name', p.family_name || ' ' || p.given_name, "
        "'kana', p.family_kana || ' ' || p.given_kana, 'birth_date', p.birth_date, "
        "'symbol_number', c.symbol || '-' || c.number, 'address', p.address, 'phone', p.telephone) "
        "from core.account a join core.society s using (society_id) join core.coverage c using (society_id, "
        "coverage_id) "
        "join core.person p on p.society_id = c.society_id and p.person_id = c.person_id "
        "left join core.employer e on e.society_id = c.society_id and e.employer_id = c.employer_id "
        "where s.code = $1 and a.state = 'registered' and a.wishes_to_view and c.lost_on is null and c.insured "
        "and coalesce(e.address, p.address) <> '' and p.sex <> 'unknown' and not core.is_tie(p.society_id, "
        "p.person_id) "
        "and not exists (select from core.credential k where k.society_id = a.society_id and k.account_id = "
        "a.account_id) "
        "order by a.account_id limit $2",
        {society.toUtf8(), QByteArray::number(count)});
    for (const Database::Row &row : rows)
        found.append({row.at(0), row.at(1)});
    return found;
}

Database DemoRequests::signIn(const QList<DemoLogin> &staff, const QString &society, const QString &duty) const
{
    const auto it = std::find_if(staff.cbegin(), staff.cend(), [&](const DemoLogin &login) {
        return login.society == society && login.duties.contains(duty);
    });
    if (it == staff.cend())
        throw Problem(tr("The society %1 has nobody with the duty %2.").arg(society, duty));
    DatabaseAddress address = m_address;
    address.user = it->login;
    return {address, it->password.toLatin1()};
}

QByteArray DemoRequests::take(Database &clerk, const Asker &asker, int place)
{
    const bool telephone = place % 3 != 2;
    return clerk.value("select office.take_request(gen_random_uuid(), 'viewing_password_reissue', $1, $2, $3, $4, '') "
                       "->> 'request_id'",
                       {telephone ? "telephone" : "paper", asker.coverage, place == 4 ? "true" : "false",
                        place == 4 ? "届いたはがきを開けたあとで紛失" : "パスワードを忘れた"});
}

void DemoRequests::submit(Database &clerk, const QByteArray &request, const Asker &asker)
{
    clerk.rows(
        "select office.check_identity(gen_random_uuid(), $1, (select jsonb_object_agg(i ->> 'field', "
        "$2::jsonb -> (i ->> 'field')) from jsonb_array_elements(office.sign_in('99.0.0') -> 'identity_items') i "
        "where $2::jsonb ? (i ->> 'field')))",
        {request, asker.answers});
    clerk.rows("select office.submit_request(gen_random_uuid(), $1, '')", {request});
}

void DemoRequests::write(const QString &society, const QList<DemoLogin> &staff)
{
    const QList<Asker> all = askers(society, int(stages.size()));
    Database clerk = signIn(staff, society, u"clerk"_s);
    Database supervisor = signIn(staff, society, u"supervisor"_s);
    for (int i = 0; i < int(all.size()); ++i) {
        const QByteArray request = take(clerk, all.at(i), i);
        if (stages.at(size_t(i)) >= Claimed)
            clerk.rows("select office.claim_request(gen_random_uuid(), $1)", {request});
        if (stages.at(size_t(i)) >= Submitted)
            submit(clerk, request, all.at(i));
        if (stages.at(size_t(i)) >= Approved)
            supervisor.rows("select office.approve_request(gen_random_uuid(), $1, '')", {request});
    }
}
