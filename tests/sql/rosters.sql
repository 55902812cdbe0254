-- The operator sees a society's imports and their numbers, and nothing of a person.
begin;
\ir fixtures.sql
\ir roster_rows.sql
select plan(5);
select tap.let_pass() \g /dev/null

select is(tap.merge(10, tap.roster('{5}')) ->> 'state', 'merged', 'one import is done');
select is(tap.compare(20, tap.roster('{6}')) ->> 'state', 'compared', 'one waits');
select is((select string_agg(concat_ws(' ', r ->> 'import_id', r ->> 'state', r ->> 'lost'), ', ')
    from job.rosters('north') r), '2 compared 1, 1 merged 1', 'the operator sees both, the latest first');
select is((select count(*)::int from job.rosters('south')), 0, 'of that society alone');
select throws_ok($$ select job.rosters('nowhere') $$, 'MD005', null, 'the society must be known');

select * from finish();
rollback;
