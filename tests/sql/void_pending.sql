-- What is on its way to a member when the account is frozen, reset or ends works no more; what is over stays as it is.
begin;
\ir fixtures.sql
select plan(6);

insert into core.registration (society_id, registration_id, way, email, account_id, person_id, coverage_id,
    identified_at, state, hash, ended_at) values
    (1, 1, 'web_form', 'hanako@example.jp', 1, null, null, null, 'begun', '', null),
    (1, 2, 'web_form', 'hanako@example.jp', null, 1, 1, now(), 'identified', tap.phc('chosen'), null),
    (1, 3, 'web_form', 'hanako@example.jp', 1, 1, 1, '2025-05-01', 'completed', '', '2025-05-01'),
    (1, 4, 'web_form', 'kenichi@example.jp', 2, null, null, null, 'begun', '', null),
    (1, 5, 'web_form', 'kenichi@example.jp', 2, null, null, null, 'void', '', '2026-01-01'),
    (2, 1, 'web_form', 'hanako@example.jp', 1, null, null, null, 'begun', '', null);
insert into core.mail_link (society_id, link_id, purpose, registration_id, account_id, used_at, void_at, void_reason)
values
    (1, 1, 'email_change', null, 1, null, null, ''), (1, 2, 'email_change', null, 1, '2026-01-01', null, ''),
    (1, 3, 'email_change', null, 1, null, '2026-01-01', 'replaced'), (1, 4, 'registration', 1, null, null, null, ''),
    (1, 5, 'registration', 2, null, null, null, ''), (1, 6, 'registration', 4, null, null, null, ''),
    (1, 7, 'email_change', null, 2, null, null, ''), (2, 1, 'email_change', null, 1, null, null, ''),
    (1, 8, 'registration', 5, null, null, null, ''), (2, 4, 'registration', 1, null, null, null, '');
insert into core.one_time_key (society_id, key_id, account_id, step, used_at, void_at, void_reason) values
    (1, 1, 1, tap.op(1), null, null, ''), (1, 2, 1, tap.op(2), '2026-01-01', null, ''),
    (1, 3, 1, tap.op(3), null, '2026-01-01', 'replaced'), (1, 4, 2, tap.op(4), null, null, ''),
    (2, 1, 1, tap.op(5), null, null, '');
insert into core.mail (society_id, mail_id, kind, address, account_id, registration_id, taken_at, void_at) values
    (1, 1, 'email_change', 'a@example.jp', 1, null, null, null),
    (1, 2, 'email_change', 'a@example.jp', 1, null, '2026-01-01', null),
    (1, 3, 'email_change', 'a@example.jp', 1, null, null, '2026-01-01'),
    (1, 4, 'registration', 'a@example.jp', null, 1, null, null),
    (1, 5, 'registration', 'a@example.jp', null, 2, null, null),
    (1, 6, 'registration', 'a@example.jp', null, 4, null, null),
    (1, 7, 'email_change', 'a@example.jp', 2, null, null, null),
    (2, 1, 'email_change', 'a@example.jp', 1, null, null, null),
    (1, 8, 'registration', 'a@example.jp', null, 5, null, null),
    (2, 4, 'registration', 'a@example.jp', null, 1, null, null);

select is(core.void_pending(1, 1, 1, 'frozen'), true, 'something was begun');
select results_eq($$ select society_id, registration_id, state, hash = '', end_reason from core.registration
    where state = 'void' and registration_id <> 5 or registration_id = 3 order by 1, 2 $$,
    $$ values (1, 1::bigint, 'void', true, 'frozen'), (1, 2, 'void', true, 'frozen'), (1, 3, 'completed', true, '') $$,
    'what was begun ends, for the account and for the coverage, and keeps no hash');
select results_eq($$ select society_id, link_id, void_reason, void_at = now() from core.mail_link
    where void_at is not null order by 1, 2 $$,
    $$ values (1, 1::bigint, 'frozen', true), (1, 3, 'replaced', false), (1, 4, 'frozen', true),
        (1, 5, 'frozen', true) $$,
    'links that wait work no more; one that was void before was so for its own reason');
select results_eq($$ select society_id, key_id, void_reason, void_at = now() from core.one_time_key
    where void_at is not null order by 1, 2 $$,
    $$ values (1, 1::bigint, 'frozen', true), (1, 3, 'replaced', false) $$, 'and keys in the same way');
select results_eq($$ select society_id, mail_id, void_at = now() from core.mail
    where void_at is not null order by 1, 2 $$,
    $$ values (1, 1::bigint, true), (1, 3, false), (1, 4, true), (1, 5, true) $$,
    'mails that nobody has taken are not sent');
select is(core.void_pending(1, 1, 1, 'frozen'), false, 'then there is nothing more');

select * from finish();
rollback;
