-- What was mailed to a person, to which address as typed, when, and what the mail system reported (AIS-4, JAL-4).
begin;
\ir fixtures.sql
select plan(20);

insert into core.registration (society_id, registration_id, way, state, email, person_id, coverage_id, begun_at,
    identified_at)
values (1, 50, 'web_form', 'identified', 'tanaka@exnple.example', 5, 5, '2026-11-01 09:00+09', '2026-11-01 09:01+09');
insert into core.mail_link (society_id, link_id, purpose, registration_id, email, token_hash, sent_at, expires_at)
values (1, 50, 'confirmation', 50, 'tanaka@exnple.example', sha256('a'), '2026-11-01 09:02+09', '2026-11-02 09:02+09');
insert into core.one_time_key (society_id, key_id, account_id, step, key_hash, sent_at, expires_at, used_at)
values (1, 51, 1, gen_random_uuid(), sha256('b'), '2026-11-03 09:00+09', '2026-11-03 09:10+09', '2026-11-03 09:04+09');
insert into core.mail (society_id, mail_id, kind, address, account_id, registration_id, link_id, key_id, queued_at,
    taken_at, void_at) values
    (1, 50, 'confirmation', 'tanaka@exnple.example', null, 50, 50, null, '2026-11-01 09:01+09',
        '2026-11-01 09:02+09', null),
    (1, 51, 'one_time_key', 'Hanako@Example.JP', 1, null, null, 51, '2026-11-03 09:00+09', '2026-11-03 09:00+09', null),
    (1, 52, 'announcement', 'Hanako@Example.JP', 1, null, null, null, '2026-11-04 09:00+09', null, null),
    (1, 53, 'announcement', 'hanako@mail.example', 1, null, null, null, '2026-11-05 09:00+09', null,
        '2026-11-05 09:30+09'),
    (2, 50, 'announcement', 'hanako@example.jp', 1, null, null, null, '2026-11-04 09:00+09', null, null);
insert into core.mail_event (society_id, mail_id, position, event, detail, at) values
    (1, 50, 1, 'sent', '', '2026-11-01 09:02+09'),
    (1, 50, 2, 'unknown_address', '550 no tanaka@exnple.example here', '2026-11-01 09:03+09');

create function tap.mails(person bigint, variadic keys text[]) returns setof text[] language sql as $$
    select array(select m ->> k from unnest(keys) k) from jsonb_array_elements(office.mail_log(person) -> 'mails') m
$$;
grant execute on function tap.mails(bigint, text[]) to public;
select tap.set_profile('{identity,protected}', '["address"]') \g /dev/null
set local session authorization :clerk;
select is(office.mail_log(5) -> 'mails' -> 0, '{"mail_id": 50, "kind": "confirmation", "address":
    "tanaka@exnple.example",
    "queued_at": "2026-11-01T09:01:00.000+09:00", "taken_at": "2026-11-01T09:02:00.000+09:00",
    "state": "unknown_address", "reported_at": "2026-11-01T09:03:00.000+09:00",
    "detail": "550 no tanaka@exnple.example here", "expires_at": "2026-11-02T09:02:00.000+09:00", "used_at": null,
    "void_at": null}', 'a registration''s mail, to the address as typed, and what was reported last (AIS-4)');
select results_eq($$ select tap.mails(1, 'mail_id', 'state', 'used_at') $$, $$ values (array['53', 'void', null]),
    (array['52', 'waiting', null]), (array['51', 'taken', '2026-11-03T09:04:00.000+09:00']) $$,
    'the newest first: given up, waiting, handed over and its key used (AZB-4)');
select results_eq($$ select office.mail_log(1) ->> 'sender', office.mail_log(1) ->> 'domain' $$,
    $$ values ('info@test.example', 'test.example') $$, 'with what a receive filter must allow (AIS-4, JAL-4)');
select is(office.mail_log(1) -> 'closed', 'false', 'where the society protects no mail address');
select is(office.mail_log(2) -> 'mails', '[]', 'nothing was mailed to this one');
select throws_ok('select office.mail_log(999)', 'MD020', null, 'no such person');
select throws_ok('select office.mail_log(null)', 'MD020', null, 'nobody');
reset session authorization;

select tap.set_profile('{identity,protected}', '["emails"]') \g /dev/null
select tap.request(1, 'viewing_password_issue', 'claimed') as request, tap.right_answers(1, 1) as right_ones \gset
set local session authorization :clerk;
select is(office.mail_log(1) -> 'closed', 'true', 'where it does they are closed before the check');
select unalike(office.mail_log(1)::text, '%anako%', 'and are not in the answer');
select unalike(office.mail_log(5)::text, '%tanaka%', 'nor in the mail system''s words');
select results_eq($$ select tap.mails(5, 'state', 'address', 'detail') $$,
    $$ values (array['unknown_address', '', '']) $$, 'what came of it is told all the same');
select office.check_identity(tap.op(1), :request, :'right_ones') \g /dev/null
select results_eq($$ select tap.mails(1, 'address') $$, $$ values (array['hanako@mail.example']),
    (array['Hanako@Example.JP']), (array['Hanako@Example.JP']) $$, 'after the check they are told');
select is(office.mail_log(5) -> 'closed', 'true', 'nobody else''s are');
reset session authorization;
select results_eq($$ select details from core.audit_event where what = 'person_revealed' $$,
    format($$ values ('{"request": %s, "fields": ["emails"]}'::jsonb) $$, :request), 'and this is on record');
select ok((select count(*) > 3 from core.audit_event where what = 'mail_log_read' and person_id = 1),
    'so is every look at the log');
select is_empty($$ select 1 from core.audit_event where details::text ~* 'hanako|tanaka' $$, 'without an address');
set local session authorization :supervisor;
select is(office.mail_log(1) -> 'closed', 'true', 'a supervisor sees the log, not the addresses');
set local session authorization :other_clerk;
select results_eq($$ select tap.mails(1, 'mail_id', 'address') $$, $$ values (array['50', '']) $$,
    'another society sees its own member''s');
select throws_ok('select office.mail_log(5)', 'MD020', null, 'ours does not exist there');
set local session authorization :printer;
select throws_ok('select office.mail_log(1)', '42501', null, 'a printer may not see it');

select * from finish();
rollback;
