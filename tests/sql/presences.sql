-- The list shows who looks at which request.
begin;
\ir fixtures.sql
select plan(6);

select tap.request(1, 'viewing_password_issue', 'received') \g /dev/null
set local session authorization :clerk;
select office.show_presence(101) \g /dev/null
select is_empty($$ select * from office.presences() $$, 'nobody sees oneself');
set local session authorization :clerk2;
select results_eq($$ select * from office.presences() $$, $$ values (101::bigint, '窓口 一') $$, 'a colleague is seen');
set local session authorization :other_clerk;
select is_empty($$ select * from office.presences() $$, 'another society''s people are not');
reset session authorization;
update core.presence set seen_at = clock_timestamp() - interval '31 seconds';
set local session authorization :clerk2;
select is_empty($$ select * from office.presences() $$, 'after half a minute one has left');
reset session authorization;
update core.presence set seen_at = clock_timestamp();
set local session authorization :supervisor;
select office.show_presence(101) \g /dev/null
set local session authorization :clerk2;
select is((select names from office.presences()), '承認 一、窓口 一', 'the latest first');
set local session authorization :printer;
select throws_ok($$ select * from office.presences() $$, '42501', null, 'a printer has no requests open');

select * from finish();
rollback;
