-- What a roster changes is approved by somebody who did not import it and has seen what is suspicious.
begin;
\ir fixtures.sql
\ir roster_rows.sql
select plan(15);
select tap.let_pass() \g /dev/null

select is(tap.compare(10, tap.roster('{}', '{"5": {"birth_date": "1985-05-06"}}')) ->> 'suspicious', '1', 'a roster');
set local session authorization :clerk;
select throws_ok($$ select office.approve_roster(tap.op(20), 1, 1) $$, '42501', null, 'a clerk approves none');
set local session authorization :other_supervisor;
select throws_ok($$ select office.approve_roster(tap.op(20), 1, 1) $$, 'MD120', null, 'nor does another society');
set local session authorization :supervisor;
select throws_ok($$ select office.approve_roster(tap.op(20), 1, 0) $$, 'MD005', null,
    'nor who has not seen what is suspicious');
select throws_ok($$ select office.approve_roster(tap.op(20), 2, 1) $$, 'MD120', null, 'there is no such import');
select is(office.approve_roster(tap.op(20), 1, 1), '{"import_id": 1, "state": "approved"}', 'it is approved');
select is(office.approve_roster(tap.op(20), 1, 1) ->> 'replayed', 'true', 'once');
select throws_ok($$ select office.approve_roster(tap.op(21), 1, 1) $$, 'MD122', null, 'and not again');
reset session authorization;
select is((select decided_by from core.roster_import where society_id = 1 and import_id = 1), 103,
    'it is known who did');
select is((select count(*)::int from core.audit_event where what = 'roster_approved' and staff_id = 103), 1,
    'and on record');
select job.cancel_roster(tap.op(22), 'north', 1) \g /dev/null

-- One's own: a member of staff who is given the operator's role, too.
grant madoguchi_job to :administrator;
set local session authorization :administrator;
select job.begin_roster(tap.op(30), 'north', false, core_today) from (select current_date as core_today) t \g /dev/null
select job.check_roster(tap.op(31), 'north', 2) \g /dev/null
select throws_ok($$ select office.approve_roster(tap.op(32), 2, 0) $$, 'MD125', null,
    'who imported it does not approve it');
select throws_ok($$ select office.reject_roster(tap.op(33), 2, 'mine') $$, 'MD125', null, 'nor reject it');
reset session authorization;
select throws_ok($$ update core.roster_import set decided_login = begun_login, decided_by = 108, state = 'approved'
    where society_id = 1 and import_id = 2 $$, '23514', null, 'the table knows that, too');
select job.cancel_roster(tap.op(34), 'north', 2) \g /dev/null

-- More than the profile lets pass.
select tap.set_profile('{roster,most_lost_percent}', '5') \g /dev/null
select is(tap.compare(40, tap.roster('{5}')) ->> 'state', 'stopped', 'too many are lost');
set local session authorization :supervisor;
select throws_ok($$ select office.approve_roster(tap.op(50), 3, 0) $$, 'MD124', null,
    'that cannot be approved before the profile allows it');

select * from finish();
rollback;
