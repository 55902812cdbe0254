-- A mail becomes a request, once, and its day is day 0 (AZB-5).
begin;
\ir fixtures.sql
select plan(28);

select tap.offer_all() \g /dev/null
create function tap.mail(op int, id text, sent date, subject text default 'エラー', coverage bigint default 1,
    kind text default 'registration_inquiry', despite text default '') returns jsonb language sql as $$
    select office.take_mail(tap.op(op), kind, coverage, false, subject, '花子 <h@mail.example>',
        'help <b>' || op, id, sent, despite)
$$;
grant execute on function tap.mail(int, text, date, text, bigint, text, text) to public;
select core.today() as today, core.today() - 9 as earlier, core.today() - 61 as long_ago, core.today() + 1 as tomorrow,
    core.business_day_after(1, core.today() - 9, 3) as promised \gset

set local session authorization :clerk;
select is(tap.mail(1, '<a@mail.example>', :'earlier'), format('{"request_id": 101, "promised_on": "%s"}',
    :'promised')::jsonb, 'it is a request, promised from the day on which it came');
select is(tap.mail(1, '<a@mail.example>', :'earlier') ->> 'replayed', 'true', 'asked again, it is the same');
select throws_ok(format($$ select tap.mail(2, ' <a@mail.example> ', %L) $$, :'earlier'), 'MD034', null,
    'the same mail is not taken twice');
select throws_ok(format($$ select tap.mail(3, '<b@mail.example>', %L) $$, :'today'), 'MD030', null,
    'another mail asks for the same');
select lives_ok(format($$ select tap.mail(4, '<b@mail.example>', %L, despite => 'another error') $$, :'today'),
    'with a reason it is taken');
select throws_ok(format($$ select tap.mail(5, ' ', %L) $$, :'today'), 'MD005', null, 'a mail has an id');
select throws_ok(format($$ select tap.mail(6, '<c@mail.example>', %L) $$, :'long_ago'), 'MD005', null,
    'it came within 60 days');
select throws_ok(format($$ select tap.mail(7, '<c@mail.example>', %L) $$, :'tomorrow'), 'MD005', null,
    'and not tomorrow');
select throws_ok($$ select tap.mail(8, '<c@mail.example>', null) $$, 'MD005', null, 'on a day');
select throws_ok(format($$ select tap.mail(9, '<c@mail.example>', %L, repeat('x', 401)) $$, :'today'), 'MD005', null,
    'its subject is no book');
select throws_ok(format($$ select office.take_mail(tap.op(12), 'registration_inquiry', 1, false, '', '',
    repeat('x', 100001), '<c@mail.example>', %L, '') $$, :'today'), 'MD005', null, 'nor is its text without end');
select throws_ok(format($$ select office.take_mail(tap.op(13), 'registration_inquiry', 1, false, '',
    repeat('x', 401), '', '<c@mail.example>', %L, '') $$, :'today'), 'MD005', null, 'nor its sender');
select throws_ok(format($$ select tap.mail(10, '<c@mail.example>', %L, coverage => 999) $$, :'today'), 'MD020', null,
    'it is somebody''s');
select throws_ok(format($$ select tap.mail(11, '<c@mail.example>', %L, kind => 'login_notice') $$, :'today'), 'MD032',
    null, 'not every kind is asked for by mail');

reset session authorization;
select results_eq($$ select channel, mail_subject, taken_by, (received_at at time zone 'Asia/Tokyo')::date, clock_from,
        reason from core.request where request_id = 101 $$,
    format($$ values ('email', 'エラー', 101, %1$L::date, %1$L::date, '') $$, :'earlier'),
    'its day and its subject are kept');
select results_eq($$ select sender, body from core.request_mail where request_id = 101 $$,
    $$ values ('花子 <h@mail.example>', 'help <b>1') $$, 'its words are kept with the request, as they came');
select is((select count(*)::int from core.request where mail_key = sha256('<a@mail.example>')), 1,
    'its id is kept as a digest');
select ok((select received_at <= now() from core.request where request_id = 102), 'today''s mail did not come later');
select is((select details from core.audit_event where what = 'request_taken' and record_id = 101),
    '{"kind": "registration_inquiry", "channel": "email", "old_is_lost": false, "despite": false}', 'it is on record');
select is((select count(*)::int from core.audit_event where details::text ~ 'エラー|mail\.example|help'), 0,
    'without its words');
set local session authorization :clerk;
select is((select lateness from office.requests('open') where request_id = 101), 'late',
    'three business days after nine days ago are over: it stands out (AIS-5)');
select is(office.request_detail(101) ->> 'mail_subject', 'エラー', 'its subject is shown');
select is(office.request_detail(101) #>> '{mail,body}', 'help <b>1', 'and what it said');
set local session authorization :other_clerk;
select throws_ok($$ select office.request_detail(101) $$, 'MD021', null, 'to nobody of another society');
set local session authorization :clerk;
reset session authorization;
select throws_ok($$ insert into core.request_mail (society_id, request_id, sender, body)
    values (1, 102, '', repeat('x', 100001)) $$, '23514', null, 'its bound is a constraint, too');
select throws_ok($$ insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id,
        secret_kind, taken_by, mail_key, despite) select 1, 900, 'registration_inquiry', 'email', 1, 1, 'none', 102,
        mail_key, 'x' from core.request where request_id = 101 $$, '23505', null,
    'one mail, one request is a constraint, too');
select throws_ok($$ insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id,
        secret_kind, taken_by, mail_subject, despite) values (1, 900, 'registration_inquiry', 'telephone', 1, 1, 'none',
        102, 'x', 'x') $$, '23514', null, 'what came by telephone has no subject');
set local session authorization :supervisor;
select throws_ok(format($$ select tap.mail(20, '<d@mail.example>', %L) $$, :'today'), '42501', null,
    'a supervisor takes nothing');

select * from finish();
rollback;
