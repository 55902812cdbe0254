-- Whose registration is under way is mailed a new link; nobody else is, and nobody twice within the hour.
begin;
\ir fixtures.sql
select plan(28);

-- 601: a link sent a day ago, expired. 602: sent two hours ago, unopened. 603: opened, and at it now. 604: identified,
-- no link yet. 605: mailed ten minutes ago. 606: the address bounced. 607: registered. 608: never began.
select tap.person(1, 600 + n, '招待', '例' || n, 'ショウタイ', 'レイ', '1990-01-01', '東京都') from generate_series(1, 8) n
\g /dev/null
insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, insured, acquired_on)
select 1, 600 + n, 600 + n, 1, '60', n::text, true, '2020-04-01' from generate_series(1, 8) n;
create function tap.under_way(n int, sent interval, opened boolean default false) returns void language sql as $$
    insert into core.registration (society_id, registration_id, way, state, email, person_id, coverage_id,
        identified_at, begun_at, hash)
    values (1, n, 'web_form', 'identified', 'm' || n || '@example.jp', 600 + n, 600 + n, now(), now() - sent,
        tap.phc(n::text));
    insert into core.mail_link (society_id, link_id, purpose, registration_id, email, token_hash, sent_at, expires_at,
        opened_at)
    select 1, n, 'registration', n, 'm' || n || '@example.jp', sha256(n::text::bytea), now() - sent,
        now() - sent + interval '24 hours', case when opened then now() end where n <> 4;
    insert into core.mail (society_id, mail_id, kind, address, registration_id, link_id, queued_at, taken_at)
    select 1, n, 'registration', 'm' || n || '@example.jp', n, n, now() - sent, now() - sent where n <> 4
$$;
select tap.under_way(1, '25 hours'), tap.under_way(2, '2 hours'), tap.under_way(3, '2 hours', true),
    tap.under_way(4, '2 hours'), tap.under_way(5, '10 minutes'), tap.under_way(6, '2 hours') \g /dev/null
insert into core.mail_event (society_id, mail_id, position, event) values (1, 6, 1, 'bounced');
insert into core.account (society_id, account_id, person_id, coverage_id, login_id, state, registered_at, last_login_at)
values (1, 607, 607, 607, 'a607', 'registered', '2024-01-01', now());
insert into core.counter values (1, 'mail_link', 100), (1, 'mail', 100), (1, 'registration', 100)
on conflict (society_id, kind) do update set last = 100;

create function tap.again(op int, variadic coverages bigint[]) returns jsonb language sql as $$
    select office.invite_again(tap.op(op), coverages) $$;
create function tap.links(n int) returns text language sql as $$
    select string_agg(l.link_id || ':' || l.void_reason || ':' || (l.sent_at is null), ' ' order by l.link_id)
    from core.mail_link l where l.society_id = 1 and l.registration_id = n $$;
grant execute on all functions in schema tap to public;
set local session authorization :clerk;

select is(tap.again(1, 601, 602, 603, 604, 605, 606, 607, 608, 601), '{"mailed": 2, "passed_over": {"in_progress": 1,
    "no_address": 1, "just_mailed": 1, "address_refused": 1, "not_under_way": 2}}'::jsonb,
    'each once: those who wait for a link get one, and why the others do not');
select is(tap.again(1, 601, 602, 603, 604, 605, 606, 607, 608, 601) ->> 'replayed', 'true', 'the same again: no mail');
select throws_ok($$ select tap.again(1, 601) $$, 'MD409', null, 'its id serves nothing else');
select is(tap.again(2, 601) -> 'passed_over', '{"just_mailed": 1}', 'and nobody twice within the hour');
reset session authorization;
select is(tap.links(1), '1:newer_link:false 101::true', 'the earlier link is void, the new one waits for the mailer');
select is(tap.links(2), '2:newer_link:false 102::true', 'also one that still worked');
select is(tap.links(3), '3::false', 'the link by which somebody is in stays');
select is(tap.links(5), '5::false', 'nothing is taken from those who get nothing');
select results_eq($$ select registration_id, kind, address collate "default", void_at is null from core.mail
    where society_id = 1 and mail_id > 100 order by mail_id $$,
    $$ values (1::bigint, 'registration', 'm1@example.jp', true), (2, 'registration', 'm2@example.jp', true) $$,
    'to the address that the member gave, in the words of the mail before');
select is((select count(*)::int from core.audit_event where what = 'registration_mailed' and staff_id = 101), 2,
    'each is on record');
select ok(not exists (select from core.audit_event where what = 'registration_mailed' and details::text like '%@%'),
    'without an address');
select is((select hash from core.registration where society_id = 1 and registration_id = 1), tap.phc('1'),
    'what the member filled in is kept');

-- The mailer is given it like any other.
set local session authorization :portal;
select is((select count(*)::int from jsonb_array_elements(portal.mails_to_send('north', 10)) m
    where m ->> 'needs' = 'link'), 2, 'the mailer is given both');
set local session authorization :clerk;
select is(office.registrations('link_expired', null, '60-1', '') -> 'lines', '[]', 'no longer told as expired');
select is(office.registrations('link_sent', null, '60-1', '') #>> '{lines,0,coverage_id}', '601', 'but as sent');

-- A mail that was not sent yet when the next one was asked for is never sent.
reset session authorization;
update core.mail set queued_at = now() - interval '2 hours' where society_id = 1 and mail_id = 101;
set local session authorization :clerk2;
select is(tap.again(3, 601) ->> 'mailed', '1', 'an hour later, by anybody');
reset session authorization;
select is((select string_agg(mail_id || ':' || (void_at is null), ' ' order by mail_id) from core.mail
    where society_id = 1 and registration_id = 1), '1:true 101:false 103:true', 'the one that waited is void');

set local session authorization :clerk;
select throws_ok($$ select office.invite_again(tap.op(10), '{}') $$, 'MD005', null, 'nobody');
select throws_ok($$ select office.invite_again(tap.op(11), null) $$, 'MD005', null, 'no list');
select throws_ok($$ select office.invite_again(tap.op(12), '{601,null}') $$, 'MD005', null, 'somebody who is nobody');
select is(office.invite_again(tap.op(18), '{{601},{601}}') -> 'passed_over', '{"just_mailed": 1}',
    'a list of lists is a list');
select throws_ok($$ select office.invite_again(tap.op(13), array(select generate_series(1, 201))) $$, 'MD005', null,
    'too many at once');
select throws_ok($$ select office.invite_again(null, '{601}') $$, 'MD005', null, 'without an operation');
select throws_ok($$ select office.invite_again(tap.op(14), '{602,99999}') $$, 'MD020', null,
    'one who does not exist: nothing is done');
set local session authorization :other_clerk;
select throws_ok($$ select office.invite_again(tap.op(15), '{601}') $$, 'MD020', null, 'another society''s member');
set local session authorization :supervisor;
select throws_ok($$ select office.invite_again(tap.op(16), '{601}') $$, '42501', null, 'a supervisor mails nobody');
set local session authorization :printer;
select throws_ok($$ select office.invite_again(tap.op(17), '{601}') $$, '42501', null, 'nor does the print room');
set local session authorization :portal;
select throws_ok($$ select office.invite_again(tap.op(18), '{601}') $$, '42501', null, 'nor the portal');

select * from finish();
rollback;
