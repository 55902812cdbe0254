#include "app/db/DemoCards.h"

#include "app/db/Database.h"

namespace {

// Of the members who wish to view and go by way of an employer, every ninth, three hundred at most, in three kinds: 0:
// a card three days ago; 1: one forty days ago and another eight days ago; 2: one that came back. $1 is the records'
// today at midnight.
constexpr auto cards
    = "with staff as (select s.society_id, min(s.staff_id) filter (where d.duty = 'clerk') as clerk, "
      "min(s.staff_id) filter (where d.duty = 'supervisor') as supervisor, "
      "min(s.staff_id) filter (where d.duty = 'printer') as printer, "
      "max(s.staff_id) filter (where d.duty = 'printer') as other "
      "from core.staff s join core.staff_duty d using (society_id, staff_id) group by 1), "
      // A profile is read once for a society, not for each of its members.
      "printing as materialized (select o.society_id, o.mark from core.society o where "
      "core.setting(core.profile_of(o.society_id), 'requests', 'viewing_password_reissue', 'form') is not null "
      "and core.setting(core.profile_of(o.society_id), 'routes', 'general') = '\"employer\"'), "
      "chosen as (select a.society_id, a.account_id, a.person_id, a.coverage_id, e.employer_id, e.name, "
      "e.department, e.attention, e.postal_code, e.address, p.family_name || ' ' || p.given_name as member, "
      "o.mark, row_number() over (partition by a.society_id order by a.account_id) as place "
      "from core.account a join printing o using (society_id) "
      "join core.coverage c using (society_id, coverage_id) "
      "join core.employer e using (society_id, employer_id) "
      "join core.person p on p.society_id = a.society_id and p.person_id = a.person_id "
      "where a.state = 'registered' and a.wishes_to_view and a.account_id % 9 = 4 and c.insured "
      "and c.lost_on is null and c.status = 'general' and e.postal_code <> '' and e.address <> '' "
      "and not exists (select from core.credential k where k.society_id = a.society_id "
      "and k.account_id = a.account_id)), "
      "wanted as (select c.*, s.clerk, s.supervisor, s.printer, s.other, t.ago, t.void, t.back, "
      "$1::timestamptz - make_interval(days => t.ago) as at, "
      "row_number() over (partition by c.society_id order by c.account_id, t.ago desc) as n "
      "from chosen c join staff s using (society_id), lateral (select 3, false, false where c.place % 3 = 0 "
      "union all select 40, true, false where c.place % 3 = 1 union all select 8, false, false where c.place % 3 = 1 "
      "union all select 20, false, true where c.place % 3 = 2) t (ago, void, back) where s.printer <> s.other and "
      "c.place <= 300), "
      "first as materialized (select g.*, core.next_number(g.society_id, 'request', g.cards) - 1 as request, "
      "core.next_number(g.society_id, 'credential', g.cards) - 1 as credential, "
      "core.next_number(g.society_id, 'bundle', g.cards) - 1 as bundle, "
      "core.next_number(g.society_id, 'run', 1) as run, core.next_number(g.society_id, 'card', g.cards) - 1 as card "
      "from (select w.society_id, count(*)::int as cards, min(w.at) as at, min(w.printer) as printer, "
      "min(w.other) as other from wanted w group by 1) g), "
      "request as (insert into core.request (society_id, request_id, kind, channel, state, person_id, coverage_id, "
      "account_id, secret_kind, received_at, promised_on, taken_by, verified_by, submitted_by, submitted_at, "
      "decided_by, decided_at, identity) "
      "select w.society_id, f.request + w.n, 'viewing_password_reissue', 'telephone', "
      "case when w.void or w.back then 'closed' else 'dispatched' end, w.person_id, w.coverage_id, w.account_id, "
      "'viewing', w.at - interval '4 days', w.at::date, w.clerk, w.clerk, w.clerk, w.at - interval '4 days', "
      "w.supervisor, w.at - interval '3 days', 'passed' from wanted w join first f using (society_id)), "
      "run as (insert into core.run (society_id, run_id, form, station, state, opened_by, opened_at, printed_at, "
      "closed_at, reconciled_by, cards, expires_at) "
      "select f.society_id, f.run, 'vfold-a5', 'demo', 'closed', f.printer, f.at - interval '2 days', "
      "f.at - interval '47 hours', f.at - interval '46 hours', f.other, f.cards, f.at - interval '44 hours' "
      "from first f), "
      "bundle as (insert into core.bundle (society_id, bundle_id, route, employer_id, state, ready_since, "
      "dispatched_at, dispatched_by) select w.society_id, f.bundle + w.n, 'employer', w.employer_id, 'dispatched', "
      "w.at - interval '1 day', w.at, w.other from wanted w join first f using (society_id)), "
      "secret as (insert into core.credential (society_id, credential_id, account_id, kind, state, hash, staged_at, "
      "active_at, void_at, void_reason) "
      "select w.society_id, f.credential + w.n, w.account_id, 'viewing', "
      "case when w.void then 'void' else 'active' end, h.hash, w.at - interval '2 days', w.at, "
      "case when w.void then w.at + interval '32 days' end, case when w.void then 'replaced' else '' end "
      "from wanted w join first f using (society_id), (select k.hash from core.credential k limit 1) h) "
      "insert into core.card (society_id, card_id, run_id, position, serial, request_id, account_id, credential_id, "
      "kind, secret_kind, state, printed_on, route, employer_id, recipient, department, attention, postal_code, "
      "address, member_name, approved_by, printed_by, reconciled_by, dispatched_by, bundle_id, dispatched_at) "
      "select w.society_id, f.card + w.n, f.run, w.n, core.card_serial(w.mark, f.card + w.n), f.request + w.n, "
      "w.account_id, f.credential + w.n, 'viewing_password_reissue', 'viewing', "
      "case when w.back then 'returned' else 'dispatched' end, (w.at - interval '2 days')::date, 'employer', "
      "w.employer_id, w.name, w.department, w.attention, w.postal_code, w.address, w.member, w.supervisor, "
      "w.printer, w.other, w.other, f.bundle + w.n, w.at from wanted w join first f using (society_id)";

// The first kind types the card's password at the login; the second the older card's where one views.
constexpr auto mistakes
    = "insert into core.login_event (society_id, event_id, account_id, kind, outcome, at) "
      "select d.society_id, uuid_in(md5('demo card ' || d.society_id || '/' || d.card_id)::cstring), d.account_id, "
      "x.kind, x.outcome, $1::timestamptz + interval '8 hours' - make_interval(days => 1) "
      "from core.card d join core.credential k on k.society_id = d.society_id and k.credential_id = d.credential_id, "
      "lateral (select case when k.state = 'void' then 'viewing' else 'login' end as kind, "
      "case when k.state = 'void' then 'wrong' else 'viewing_password_typed' end as outcome) x "
      "where k.state = 'void' or d.dispatched_at > $1::timestamptz - interval '5 days'";

} // namespace

void DemoCards::write(QDate day)
{
    const QByteArrayList values{day.toString(Qt::ISODate).toLatin1() + " 00:00+09"};
    m_database.inOneTransaction([&] {
        m_database.rows(cards, values);
        m_database.rows(mistakes, values);
    });
}
