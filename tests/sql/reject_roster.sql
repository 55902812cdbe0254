-- A roster is refused for a reason, and what it said is erased.
begin;
\ir fixtures.sql
\ir roster_rows.sql
select plan(10);
select tap.let_pass() \g /dev/null

select is(tap.compare(10, tap.roster('{5}')) ->> 'state', 'compared', 'a roster');
set local session authorization :clerk;
select throws_ok($$ select office.reject_roster(tap.op(20), 1, 'old') $$, '42501', null, 'a clerk refuses none');
set local session authorization :other_supervisor;
select throws_ok($$ select office.reject_roster(tap.op(20), 1, 'old') $$, 'MD120', null, 'nor does another society');
set local session authorization :administrator;
select throws_ok($$ select office.reject_roster(tap.op(20), 1, ' ') $$, 'MD005', null, 'a reason is needed');
select is(office.reject_roster(tap.op(20), 1, 'last month''s'), '{"import_id": 1, "state": "rejected"}',
    'it is refused');
select is(office.reject_roster(tap.op(20), 1, 'last month''s') ->> 'replayed', 'true', 'once');
reset session authorization;
select is((select decision_note from core.roster_import where society_id = 1), 'last month''s', 'why stays with it');
select is((select count(*)::int from core.roster_line) + (select count(*)::int from core.roster_change), 0,
    'what it said does not');
select throws_ok($$ select job.merge_roster(tap.op(21), 'north', 1) $$, 'MD122', null, 'it is not merged any more');
select is(tap.compare(30, tap.roster()) ->> 'state', 'compared', 'and makes room for the next');

select * from finish();
rollback;
