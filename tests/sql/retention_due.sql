-- What a retention run would find; the figures are those of tests/sql/run_retention.sql.
begin;
\ir fixtures.sql
select plan(5);

update core.society_profile set profile = profile || '{"retention": {"default": {"phases": [
    {"access": "full", "months": 6}], "then": "erased"}, "deceased": {"phases": [], "then": "erased"}}}'
where society_id = 1;
update core.coverage set lost_on = core.today(), loss_reason = 'left_employer' where society_id = 1 and coverage_id = 1;
create function tap.due(day date default null) returns bigint language sql as $$
    select d.how_many from job.retention_due('north', day) d where d.what = 'account_to_erase' $$;
select is(tap.due(), 1::bigint, 'today: who left in 2020');
select is(tap.due((core.today() + interval '6 months')::date), 2::bigint, 'in half a year: who leaves today as well');
select is(tap.due((core.today() + interval '6 months')::date - 1), 1::bigint, 'not a day earlier');
select throws_ok($$ select * from job.retention_due('nowhere') $$, 'MD005', null, 'no such society');
set local session authorization :portal;
select throws_ok($$ select * from job.retention_due('north') $$, '42501', null, 'not for portals');

select * from finish();
rollback;
