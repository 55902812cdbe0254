-- An import begins: what it is, for which day, and one at a time.
begin;
\ir fixtures.sql
\ir roster_rows.sql
select plan(9);

select is(job.begin_roster(tap.op(1), 'north', true, core.today()), '{"import_id": 1}', 'an import begins');
select is(job.begin_roster(tap.op(1), 'north', true, core.today()) ->> 'replayed', 'true', 'once');
select throws_ok($$ select job.begin_roster(tap.op(1), 'north', false, core.today()) $$, 'MD409', null,
    'the same operation is not another import');
select throws_ok($$ select job.begin_roster(tap.op(2), 'north', true, core.today()) $$, 'MD121', null,
    'a society has one at a time');
select is(job.begin_roster(tap.op(3), 'south', true, core.today()), '{"import_id": 1}', 'another society has its own');
select throws_ok($$ select job.begin_roster(tap.op(4), 'nowhere', true, core.today()) $$, 'MD005', null,
    'the society must be known');
select throws_ok($$ select job.begin_roster(tap.op(4), 'north', true, core.today() - 400) $$, 'MD005', null,
    'a roster is of this year');
select is((select details ->> 'whole' from core.audit_event where society_id = 1 and what = 'roster_begun'), 'true',
    'it is on record');
set local session authorization :administrator;
select throws_ok($$ select job.begin_roster(tap.op(5), 'north', true, core.today()) $$, '42501', null,
    'staff import nothing: what is imported is approved by somebody who could not have written it');

select * from finish();
rollback;
