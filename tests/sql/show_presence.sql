-- Two who have the same request open see each other.
begin;
\ir fixtures.sql
select plan(9);

select tap.request(1, 'viewing_password_issue', 'received') \g /dev/null
set local session authorization :clerk;
select is(office.show_presence(101), '[]', 'nobody else is there');
set local session authorization :supervisor;
select is(office.show_presence(101) -> 0 ->> 'name', '窓口 一', 'the next one sees the first');
set local session authorization :clerk;
select is(office.show_presence(101) -> 0 ->> 'name', '承認 一', 'and is seen');
select is(jsonb_array_length(office.show_presence(101)), 1, 'nobody sees oneself');
reset session authorization;
update core.presence set seen_at = clock_timestamp() - interval '31 seconds' where staff_id = 103;
set local session authorization :clerk;
select is(office.show_presence(101), '[]', 'after half a minute one has left');
select throws_ok($$ select office.show_presence(999) $$, 'MD021', null, 'no such request');
set local session authorization :other_clerk;
select throws_ok($$ select office.show_presence(101) $$, 'MD021', null, 'another society''s request does not exist');
set local session authorization :printer;
select throws_ok($$ select office.show_presence(101) $$, '42501', null, 'a printer has no requests open');
reset session authorization;
select is((select count(*)::int from core.presence), 2, 'one line for each person');

select * from finish();
rollback;
