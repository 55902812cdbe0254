-- What was set aside can be looked through.
begin;
\ir fixtures.sql
select plan(5);

select core.today() as today \gset
select tap.offer_all() \g /dev/null
set local session authorization :clerk;
select office.set_mail_aside(tap.op(1), '<a@x.example>', 'one', 'x@x.example', :'today', 'spam', ''),
    office.set_mail_aside(tap.op(2), '<b@x.example>', 'two', 'y@x.example', null, 'other', 'a greeting') \g /dev/null
select office.take_mail(tap.op(3), 'registration_inquiry', 1, false, '', '', '', '<a@x.example>', :'today', '')
    \g /dev/null
select results_eq($$ select subject, reason, note, set_by, request_id from office.mails_aside() order by aside_id $$,
    $$ values ('one', 'spam', '', '窓口 一', 101::bigint), ('two', 'other', 'a greeting', '窓口 一', null) $$,
    'why, by whom, and what one of them became all the same');
set local session authorization :clerk2;
select is((select count(*)::int from office.mails_aside()), 2, 'a colleague sees them as well');
set local session authorization :supervisor;
select is((select count(*)::int from office.mails_aside()), 2, 'and a supervisor');
set local session authorization :other_clerk;
select is_empty($$ select * from office.mails_aside() $$, 'another society''s mail is its own');
set local session authorization :printer;
select throws_ok($$ select * from office.mails_aside() $$, '42501', null, 'a printer has nothing to do with mail');

select * from finish();
rollback;
