-- Spam and mails that ask for nothing here are set aside, with the reason and the name.
begin;
\ir fixtures.sql
select plan(19);

select core.today() as today \gset
select tap.offer_all() \g /dev/null
create function tap.aside(op int, id text, reason text, note text default '') returns jsonb language sql as $$
    select office.set_mail_aside(tap.op(op), id, ' 当選 <b> ', 'x@spam.example', null, reason, note)
$$;
grant execute on function tap.aside(int, text, text, text) to public;
set local session authorization :clerk;
select is(tap.aside(1, '<a@spam.example>', 'spam'), '{"aside_id": 1}', 'it is set aside');
select is(tap.aside(1, '<a@spam.example>', 'spam') ->> 'replayed', 'true', 'once');
select throws_ok($$ select tap.aside(2, ' <a@spam.example> ', 'unrelated') $$, 'MD140', null,
    'what was set aside is not set aside again');
select throws_ok($$ select tap.aside(3, ' ', 'spam') $$, 'MD005', null, 'a mail has an id');
select throws_ok($$ select tap.aside(4, '<b@spam.example>', 'dull') $$, 'MD005', null, 'reasons are known');
select throws_ok($$ select tap.aside(5, '<b@spam.example>', null) $$, 'MD005', null, 'and given');
select throws_ok($$ select tap.aside(10, '<b@spam.example>', null, 'a note') $$, 'MD005', null, 'a note is no reason');
select throws_ok($$ select tap.aside(6, '<b@spam.example>', 'other') $$, 'MD005', null, 'another one is explained');
select lives_ok($$ select tap.aside(7, '<b@spam.example>', 'other', 'a greeting') $$, 'in words');
select throws_ok($$ select tap.aside(8, '<c@spam.example>', 'spam', repeat('x', 401)) $$, 'MD005', null, 'in few');
select office.take_mail(tap.op(9), 'registration_inquiry', 1, false, '', '', '', '<m@mail.example>', :'today', '')
    \g /dev/null
select throws_ok($$ select tap.aside(10, '<m@mail.example>', 'spam') $$, 'MD034', null,
    'what has become a request is not spam any more');
select lives_ok(format($$ select office.take_mail(tap.op(11), 'registration_inquiry', 2, false, '', '', '',
    '<a@spam.example>', %L, '') $$, :'today'), 'what was set aside by mistake can still be taken');
reset session authorization;
select results_eq($$ select subject, reason, staff_id, mail_key from core.mail_aside where aside_id = 1 $$,
    $$ values ('当選 <b>', 'spam', 101, sha256('<a@spam.example>')) $$, 'its subject is kept, its text is not');
select is((select details from core.audit_event where what = 'mail_set_aside' and record_id = 1), '{"reason": "spam"}',
    'it is on record');
select is((select count(*)::int from core.audit_event where details::text ~ '当選|spam\.example'), 0,
    'without its words');
update core.mail_aside set at = now() - interval '91 days' where aside_id = 1;
select is((core.erase_leftovers(1, 10) ->> 'mail_aside')::int, 1, 'after 90 days it is erased');
set local session authorization :other_clerk;
select lives_ok($$ select tap.aside(12, '<b@spam.example>', 'spam') $$, 'each society has its own mail');
set local session authorization :supervisor;
select throws_ok($$ select tap.aside(13, '<d@spam.example>', 'spam') $$, '42501', null, 'a supervisor sorts no mail');
reset session authorization;
select throws_ok($$ insert into core.mail_aside (society_id, aside_id, mail_key, subject, sender, reason, staff_id)
    values (1, 90, sha256('<b@spam.example>'), '', '', 'spam', 101) $$, '23505', null, 'once is a constraint, too');

select * from finish();
rollback;
