#include "app/db/DemoHistory.h"

#include "app/db/Database.h"

namespace {

// In all of these $1 is the records' today at midnight. Numbers are drawn beforehand for all rows of a society.

// One in thirty of those who may register has begun and come to one of four ends. Of those who are not done, one in
// three is in the middle of it today, one has not opened today's link, and one's link has expired.
constexpr auto registrations
    = "with begun as (select c.society_id, c.coverage_id, c.person_id, "
      "row_number() over (partition by c.society_id order by c.coverage_id) as n from core.coverage c "
      "where c.insured and c.lost_on is null and c.person_id % 30 = 17 and not exists (select from core.account a "
      "where a.society_id = c.society_id and a.coverage_id = c.coverage_id)), "
      "drawn as (insert into core.counter (society_id, kind, last) "
      "select b.society_id, 'registration', max(b.n) from begun b group by 1) "
      "insert into core.registration (society_id, registration_id, way, state, email, person_id, coverage_id, "
      "identified_at, begun_at, ended_at, end_reason) "
      "select b.society_id, b.n, case when b.n % 4 = 0 then 'empty_mail' else 'web_form' end, x.state, "
      "'begun' || b.n || '@example.jp', case when x.state <> 'begun' then b.person_id end, "
      "case when x.state <> 'begun' then b.coverage_id end, case when x.state <> 'begun' then x.at + interval '9 "
      "minutes' end, "
      "x.at, case when x.state = 'void' then x.at + interval '1 day' end, case when x.state = 'void' then 'expired' "
      "else '' end "
      "from begun b, lateral (select (array['begun', 'identified', 'void', 'void'])[(1 + b.n % 4)::int] as state, "
      "$1::timestamptz - case when b.n % 12 in (1, 5) then make_interval(mins => (b.n % 50)::int) "
      "else make_interval(days => (b.n * 7 % 120)::int, mins => (b.n * 31 % 600)::int) end as at) x";

constexpr auto links
    = "with wanted as (select r.*, row_number() over (partition by r.society_id order by r.registration_id) as n "
      "from core.registration r), "
      "drawn as (insert into core.counter (society_id, kind, last) "
      "select w.society_id, 'mail_link', max(w.n) from wanted w group by 1) "
      "insert into core.mail_link (society_id, link_id, purpose, registration_id, email, token_hash, made_at, sent_at, "
      "expires_at, opened_at, void_at, void_reason) "
      "select w.society_id, w.n, 'registration', w.registration_id, w.email, "
      "sha256(convert_to('demo link ' || w.society_id || '/' || w.n, 'UTF8')), w.begun_at, w.begun_at + interval '20 "
      "seconds', "
      "w.begun_at + interval '1 day', case when w.state = 'identified' and w.n % 12 <> 5 then w.begun_at + interval '8 "
      "minutes' end, "
      "w.ended_at, w.end_reason from wanted w";

constexpr auto mails
    = "with drawn as (insert into core.counter (society_id, kind, last) "
      "select l.society_id, 'mail', max(l.link_id) from core.mail_link l group by 1) "
      "insert into core.mail (society_id, mail_id, kind, address, registration_id, link_id, queued_at, taken_at) "
      "select l.society_id, l.link_id, 'registration', l.email, l.registration_id, l.link_id, l.made_at, "
      "l.sent_at "
      "from core.mail_link l";

constexpr auto mailEvents
    = "insert into core.mail_event (society_id, mail_id, position, event, detail, at) "
      "select m.society_id, m.mail_id, x.position, x.event, '', m.taken_at + make_interval(secs => x.position * 3) "
      "from core.mail m, lateral (values (1, 'sent'), (2, case m.mail_id % 9 when 3 then 'unknown_address' "
      "when 5 then 'mailbox_full' when 7 then 'rejected' else 'delivered' end)) x (position, event)";

constexpr auto signIns
    = "insert into core.login_event (society_id, event_id, account_id, kind, outcome, at) "
      "select a.society_id, uuid_in(md5('demo ' || a.society_id || '/' || a.account_id || '/' || t.n)::cstring), "
      "a.account_id, 'login', case when t.n = 0 then 'signed_in' when t.n = 5 then 'locked' else 'wrong' end, "
      "a.last_login_at - make_interval(mins => t.n * 2) "
      "from core.account a, generate_series(0, 5) t (n) "
      "where a.state = 'registered' and a.last_login_at > $1::timestamptz - interval '120 days' "
      "and (t.n = 0 or a.account_id % 70 = 11)";

// Questions that needed no approval, most of them answered.
constexpr auto questions
    = "with clerk as (select s.society_id, min(s.staff_id) as staff_id from core.staff s join core.staff_duty d "
      "using (society_id, staff_id) where d.duty = 'clerk' group by 1), "
      "asked as (select a.*, k.staff_id, row_number() over (partition by a.society_id order by a.account_id) as n "
      "from core.account a join clerk k using (society_id) where a.account_id % 60 = 23 and a.state <> 'deleted'), "
      "drawn as (insert into core.counter as c (society_id, kind, last) "
      "select s.society_id, 'request', max(s.n) from asked s group by 1) "
      "insert into core.request (society_id, request_id, kind, channel, state, person_id, coverage_id, account_id, "
      "secret_kind, reason, received_at, promised_on, taken_by, withdrawn_at, withdrawal_reason) "
      "select s.society_id, s.n, (array['registration_inquiry', 'referral'])[(1 + s.n % 2)::int], "
      "(array['telephone', 'email', 'paper', 'counter'])[(1 + s.n % 4)::int], x.state, s.person_id, s.coverage_id, "
      "s.account_id, "
      "'none', '登録についての問合せ', x.at, (x.at + interval '5 days')::date, s.staff_id, "
      "case when x.state = 'withdrawn' then x.at + interval '1 hour' end, "
      "case when x.state = 'withdrawn' then '解決した' else '' end "
      "from asked s, lateral (select case when s.n % 10 < 7 then 'closed' when s.n % 10 < 9 then 'withdrawn' "
      "else 'received' end as state, "
      "$1::timestamptz - make_interval(days => (s.n * 13 % 300)::int, mins => (s.n * 17 % 500)::int) as at) x";

// Each with the hash of its own, as core.record makes it; the seal follows with that of the demo's other rows.
constexpr auto readings
    = "insert into core.audit_event (society_id, at, actor, staff_id, what, topic, record_id, person_id, details, "
      "row_hash) "
      "select e.society_id, e.at, e.actor, e.staff_id, e.what, e.topic, e.record_id, e.person_id, e.details, "
      "sha256(convert_to(core.audit_text(e), 'UTF8')) from ("
      "select (jsonb_populate_record(null::core.audit_event, jsonb_build_object('society_id', r.society_id, "
      "'at', r.received_at + make_interval(mins => x.n), 'actor', s.login, 'staff_id', s.staff_id, 'what', x.what, "
      "'topic', x.topic, 'record_id', case x.topic when 'person' then r.person_id else r.request_id end, "
      "'person_id', r.person_id, 'details', x.details::jsonb))).* "
      "from core.request r join core.staff s on s.society_id = r.society_id and s.staff_id = r.taken_by, "
      "lateral (values (0, 'person_read', 'person', '{\"reason\": \"問合せ\"}'), (2, 'request_taken', 'request', "
      "'{}')) "
      "x (n, what, topic, details)) e order by e.society_id, e.at, e.record_id";

} // namespace

void DemoHistory::write(QDate day)
{
    const QByteArrayList values{day.toString(Qt::ISODate).toLatin1() + " 00:00+09"};
    m_database.inOneTransaction([&] {
        m_database.rows(registrations, values);
        m_database.rows(links);
        m_database.rows(mails);
        m_database.rows(mailEvents);
        m_database.rows(signIns, values);
        m_database.rows(questions, values);
        m_database.rows(readings);
    });
}
