-- What a loss ends is carried out, what is due is erased, and the proof says how many of what
-- (I-18, and the faces of cards: I-19).
begin;
\ir fixtures.sql
select plan(40);

update core.society_profile set profile = profile || '{"retention": {
    "default": {"phases": [{"access": "full", "months": 6}, {"access": "closed", "months": 6}], "then": "erased"},
    "deceased": {"phases": [], "then": "erased"}, "deregistered": {"phases": [], "then": "erased"}}}'
where society_id = 1;
create function tap.retain(op int, after_account bigint default 0, most int default 100) returns jsonb
    language sql as $$ select job.run_retention(tap.op(op), 'north', after_account, most) $$;
create function tap.due() returns jsonb language sql as $$
    select jsonb_object_agg(d.what, d.how_many) from job.retention_due('north') d $$;

-- Account 1: lost 11 months ago. 2: lost a year ago. 3: died yesterday. 6: deleted by its holder. 9: lost a year ago,
-- with a card in a bundle. 4 lost its coverage in 2020. 7, 10 and 11 go on.
update core.coverage set lost_on = core.today() - interval '11 months', loss_reason = 'left_employer'
where society_id = 1 and coverage_id = 1;
update core.coverage set lost_on = core.today() - interval '1 year', loss_reason = 'left_employer'
where society_id = 1 and coverage_id in (2, 9);
update core.coverage set lost_on = core.today(), loss_reason = 'deceased' where society_id = 1 and coverage_id = 3;
update core.account set state = 'deleted', deleted_at = now(), end_reason = 'deregistered'
where society_id = 1 and account_id = 6;
insert into core.registration (society_id, registration_id, way, email, begun_at, account_id) values
    (1, 1, 'web_form', 'kenichi@example.jp', '2021-05-01', 2),
    (1, 2, 'web_form', 'nobody@example.jp', now() - interval '91 days', null),
    (1, 3, 'web_form', 'lately@example.jp', now() - interval '89 days', null);
insert into core.mail_link (society_id, link_id, purpose, registration_id, account_id, email)
values (1, 1, 'email_change', null, 2, 'kenichi@example.jp'), (1, 2, 'registration', 2, null, 'nobody@example.jp');
insert into core.mail (society_id, mail_id, kind, address, account_id, registration_id, link_id, taken_at) values
    (1, 1, 'email_change', 'kenichi@example.jp', 2, null, 1, now()),
    (1, 2, 'registration', 'nobody@example.jp', null, 2, 2, now()),
    (1, 3, 'email_change', 'hanako@example.jp', 1, null, null, now());
insert into core.mail_event (society_id, mail_id, position, event, detail) values
    (1, 1, 1, 'bounced', 'kenichi@example.jp'), (1, 2, 1, 'sent', ''), (1, 3, 1, 'sent', '');
insert into core.one_time_key (society_id, key_id, account_id, step) values (1, 1, 2, tap.op(900));
insert into core.login_event (society_id, event_id, account_id, kind, outcome) values
    (1, tap.op(901), 2, 'login', 'signed_in'), (1, tap.op(902), 1, 'login', 'signed_in');
insert into core.subscription (society_id, account_id, category, wanted) values
    (1, 2, 'news', true), (1, 1, 'news', true);
insert into core.attempt (society_id, kind, who, starts_at, times) values
    (1, 'login_typed', '\x01', now() - interval '2 days', 1), (1, 'login_typed', '\x01', now(), 1);
insert into core.login_guard (society_id, kind, who, failures, last_failed_at) values
    (1, 'login', '\x01', 1, now() - interval '8 days'), (1, 'login', '\x02', 1, now());
insert into core.operation (society_id, op_id, function, arguments_hash, at) values
    (1, tap.op(903), 'old', '\x00', now() - interval '91 days'), (1, tap.op(904), 'new', '\x00', now());
update core.request set reason = 'said on the telephone' where society_id = 1 and request_id = 1;
insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id, account_id, secret_kind,
    reason) values
    (1, 2, 'viewing_password_reissue', 'portal', 2, 2, 2, 'viewing', 'still open'),
    (1, 3, 'viewing_password_issue', 'portal', 9, 9, 9, 'viewing', 'a card is coming');
insert into core.card (society_id, card_id, run_id, position, serial, request_id, account_id, kind, secret_kind,
    printed_on, route, employer_id, recipient, postal_code, address, member_name, approved_by, printed_by)
values (1, 2, 1, 2, core.card_serial('NR', 2), 3, 9, 'viewing_password_issue', 'viewing', core.today(), 'employer', 1,
    '株式会社山田製作所', '1100001', '東京都台東区谷中1-2-3', '伊藤 四郎', 103, 105);

select is(tap.due(), '{"account_to_settle": 0, "account_to_erase": 5, "registration_never_finished": 1,
    "stored_answer": 1, "request_to_expire": 0, "approval_to_lapse": 0, "secret_to_lapse": 0}',
    'what is due is told beforehand');
select is((select count(*)::int from core.erasure), 0, 'and nothing is changed by that');
select is(tap.retain(1) - 'leftovers', '{"settled": 1, "erased": 4, "waiting": 1, "next": null}',
    'one step settles, erases, and leaves what a card is being made for');
select is(tap.retain(1) -> 'replayed', 'true', 'the same operation does nothing more');
select is(tap.retain(2), '{"settled": 0, "erased": 0, "waiting": 1, "leftovers": 0, "next": null}',
    'another one finds nothing new');

-- What is gone.
select is((select count(*)::int from core.registration where society_id = 1 and registration_id <= 2), 0,
    'registrations of the account, and those never finished');
select is((select count(*)::int from core.mail where society_id = 1 and mail_id <= 2)
    + (select count(*)::int from core.mail_event where society_id = 1 and mail_id <= 2)
    + (select count(*)::int from core.mail_link where society_id = 1), 0, 'mails, what was reported of them, links');
select is((select count(*)::int from core.one_time_key where society_id = 1)
    + (select count(*)::int from core.login_event where society_id = 1 and account_id = 2)
    + (select count(*)::int from core.subscription where society_id = 1 and account_id = 2)
    + (select count(*)::int from core.account_email where society_id = 1 and account_id = 2), 0,
    'keys, sign-ins, mail wishes, addresses');
select is((select c.state || ' ' || c.hash from core.credential c where c.society_id = 1 and c.credential_id = 1),
    'void ',
    'a password''s hash; that there was one remains');
select is((select a.state || a.login_id || a.nickname from core.account a where a.society_id = 1 and a.account_id = 2),
    'deleted', 'the account''s names');
select is((select r.state || r.reason from core.request r where r.society_id = 1 and r.request_id = 1), 'dispatched',
    'what was written in a request');
select is((select r.state || r.reason from core.request r where r.society_id = 1 and r.request_id = 2), 'withdrawn',
    'an open one ends here');
select is((select c.serial || ' ' || c.state || c.recipient || c.address || c.postal_code || c.member_name
    from core.card c where c.society_id = 1 and c.card_id = 1), core.card_serial('NR', 1) || ' dispatched',
    'the face of a card; its serial stays');
select is((select count(*)::int from core.attempt where society_id = 1)
    + (select count(*)::int from core.login_guard where society_id = 1), 2, 'counters that are old');
select is((select count(*)::int from core.operation where society_id = 1 and op_id in (tap.op(903), tap.op(904))), 1,
    'stored answers that are old');
-- What stays.
select is((select a.state || ' ' || a.login_id from core.account a where a.society_id = 1 and a.account_id = 1),
    'registered hanako.s', 'an account whose phases are not over');
select is((select count(*)::int from core.mail_event where society_id = 1 and mail_id = 3), 1, 'with its mails');
select is((select count(*)::int from core.registration where society_id = 1 and registration_id = 3), 1,
    'a registration begun lately');
select is((select a.state || ' ' || a.login_id from core.account a where a.society_id = 1 and a.account_id = 9),
    'registered shiro', 'an account for which a card is being made');
select is((select count(*)::int from core.account a where a.society_id = 2 and a.erased_at is not null), 0,
    'another society''s accounts');
select is((select p.family_name from core.person p where p.society_id = 1 and p.person_id = 2), '髙橋',
    'the person: the roster is the society''s');
-- The proof (JAL-8).
select results_eq($$ select account_id, cause, erased_by::text, (kinds ->> 'account')::int from core.erasure
    where society_id = 1 and account_id is not null order by 1 $$,
    $$ values (2::bigint, 'retention', session_user::text, 1), (3, 'retention', session_user::text, 1),
        (4, 'retention', session_user::text, 1), (6, 'deregistration', session_user::text, 1) $$,
    'who, when, why (JAL-8)');
select is((select e.kinds from core.erasure e where e.society_id = 1 and e.account_id = 2), '{"mail": 1, "account": 1,
    "card_face": 1, "mail_link": 1, "credential": 1, "mail_event": 1, "login_event": 1, "note": 0, "one_time_key": 1,
    "registration": 1, "request_mail": 0, "request_text": 2, "subscription": 1, "account_email": 0}',
    'and how many of what kind');
select is((select e.details from core.audit_event e where e.society_id = 1 and e.what = 'account_erased'
    and e.record_id = 2), (select e.kinds from core.erasure e where e.society_id = 1 and e.account_id = 2),
    'it is on record as well');
select throws_ok($$ update core.erasure set kinds = '{}' $$, '23000', null, 'a proof is not changed');
select throws_ok($$ delete from core.erasure $$, '23000', null, 'nor taken away');
select throws_ok($$ insert into core.erasure (society_id, erasure_id, cause, kinds)
    values (1, 99, 'retention', '{"account": "hanako"}') $$, '23514', null, 'it holds numbers alone');

-- Once the card has been dealt with, the next run erases.
update core.card set state = 'void', void_reason = 'coverage_lost' where society_id = 1 and card_id = 2;
select is(tap.retain(3) - 'leftovers', '{"settled": 0, "erased": 1, "waiting": 0, "next": null}',
    'then it is its turn');
-- In small steps.
update core.coverage set lost_on = core.today(), loss_reason = 'deceased'
    where society_id = 1 and coverage_id in (7, 10, 11);
select is(tap.retain(4, 0, 2) - 'leftovers', '{"settled": 1, "erased": 1, "waiting": 0, "next": 7}',
    'a step looks at so many accounts') ;
select is(tap.retain(5, 7, 2) - 'leftovers', '{"settled": 2, "erased": 2, "waiting": 0, "next": 11}',
    'the next goes on');
select is(tap.retain(6, 11, 2) - 'leftovers', '{"settled": 0, "erased": 0, "waiting": 0, "next": null}', 'to the end');
-- AIS-15: a coverage that follows is found, and the account goes along.
update core.society_profile set profile = jsonb_set(profile, '{eligibility,follows}', '"person"') where society_id = 1;
update core.coverage set lost_on = core.today(), loss_reason = 'left_employer' where society_id = 1 and coverage_id = 1;
insert into core.coverage (society_id, coverage_id, person_id, symbol, number, status, acquired_on)
values (1, 71, 6, '9001', '000071', 'voluntary_continuation', core.today());
select is(tap.due() -> 'account_to_settle', '0', 'somebody else''s that begins on that day is not the one');
insert into core.coverage (society_id, coverage_id, person_id, symbol, number, branch, status, insured, acquired_on)
values (1, 72, 1, '9001', '000072', '01', 'general', false, core.today());
select is(tap.due() -> 'account_to_settle', '0', 'nor one''s own as somebody''s dependant');
delete from core.coverage where society_id = 1 and coverage_id = 72;
insert into core.coverage (society_id, coverage_id, person_id, symbol, number, status, acquired_on)
values (1, 70, 1, '9001', '000070', 'voluntary_continuation', core.today());
select is(tap.due() -> 'account_to_settle', '1', 'a coverage that follows is seen');
select is(tap.retain(7) -> 'settled', '1', 'and settled');
select is((core.account_of(1, 70)).login_id, 'hanako.s', 'with ID and password (AIS-15)');
-- Without a rule nothing is erased.
update core.society_profile set profile = profile - 'retention' where society_id = 1;
update core.coverage set lost_on = '2001-04-01', acquired_on = '2000-04-01', loss_reason = 'deceased'
where society_id = 1 and coverage_id = 70;
select is(tap.retain(8) -> 'erased', '0', 'without a rule in the profile nothing is erased');
select throws_ok($$ select tap.retain(9, null) $$, 'MD005', null, 'from which account on must be said');
select throws_ok($$ select tap.retain(10, 0, 0) $$, 'MD005', null, 'and how many');
set local session authorization :administrator;
select throws_ok($$ select tap.retain(11) $$, '42501', null, 'staff run no retention');

select * from finish();
rollback;
