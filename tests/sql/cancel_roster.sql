-- An import is given up, and leaves nothing.
begin;
\ir fixtures.sql
\ir roster_rows.sql
select plan(9);
select tap.let_pass() \g /dev/null
create temporary table members as
    select md5(string_agg(p::text || c::text, '' order by c.coverage_id)) as content
    from core.coverage c join core.person p using (society_id, person_id);

select is(tap.compare(10, tap.roster('{5}')) ->> 'state', 'compared', 'a roster');
select throws_ok($$ select job.cancel_roster(tap.op(20), 'south', 1) $$, 'MD120', null, 'not another society''s');
set local session authorization :administrator;
select throws_ok($$ select job.cancel_roster(tap.op(20), 'north', 1) $$, '42501', null, 'nor by staff, who refuse it');
reset session authorization;
select is(job.cancel_roster(tap.op(20), 'north', 1), '{"import_id": 1, "state": "cancelled"}', 'it is given up');
select is(job.cancel_roster(tap.op(20), 'north', 1) ->> 'replayed', 'true', 'once');
select throws_ok($$ select job.cancel_roster(tap.op(21), 'north', 1) $$, 'MD122', null, 'and not again');
select is((select count(*)::int from core.roster_line) + (select count(*)::int from core.roster_change)
    + (select count(*)::int from core.roster_match), 0, 'nothing of it is left');
select is((select md5(string_agg(p::text || c::text, '' order by c.coverage_id))
    from core.coverage c join core.person p using (society_id, person_id)), (select content from members),
    'and the members are as they were');
select is((select count(*)::int from core.audit_event where what = 'roster_cancelled'), 1, 'it is on record');

select * from finish();
rollback;
