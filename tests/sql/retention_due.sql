-- What a retention run would find; the figures are those of tests/sql/run_retention.sql.
begin;
\ir fixtures.sql
select plan(9);

select tap.offer_all() \g /dev/null
select tap.request(1, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'approved') \g /dev/null
update core.request set submitted_at = now() - interval '10 days' where request_id = 101;
update core.request set decided_at = now() - interval '10 days' where request_id = 102;
create function tap.lapsing(day date default null) returns text language sql as $$
    select string_agg(d.what || ' ' || d.how_many, ', ' order by d.what) from job.retention_due('north', day) d
    where d.what in ('request_to_expire', 'approval_to_lapse') $$;
select is(tap.lapsing(), 'approval_to_lapse 0, request_to_expire 0', 'on its last day nothing lapses');
select is(tap.lapsing(core.today() + 1), 'approval_to_lapse 1, request_to_expire 1', 'the day after it does');

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
select throws_ok($$ select * from job.retention_due('north', '4713-01-01 BC') $$, 'MD005', null, 'no such day');
select throws_ok($$ select * from job.retention_due('north', 'infinity') $$, 'MD005', null, 'nor the last of all');
set local session authorization :portal;
select throws_ok($$ select * from job.retention_due('north') $$, '42501', null, 'not for portals');

select * from finish();
rollback;
