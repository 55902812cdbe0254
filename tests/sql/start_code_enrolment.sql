-- Setting up one-time codes: an administrator starts it, the owner alone sees the seed.
begin;
\ir fixtures.sql
select plan(32);

create function tap.code_of(who int) returns text language sql volatile security definer as $$
    select core.one_time_code(s.seed, floor(extract(epoch from clock_timestamp()) / 30)::bigint)
    from core.code_seed s where s.staff_id = who
$$;
grant execute on all functions in schema tap to public;
create temporary table seen (answer jsonb);
grant select, insert on seen to public;

set local session authorization :supervisor;
select throws_ok($$ select office.enrol_code(tap.op(1)) $$, 'MD165', null, 'nobody starts it alone');
select throws_ok($$ select office.start_code_enrolment(tap.op(2), 103, 'x') $$, '42501', null,
    'a supervisor starts it for nobody');
select is(office.own_code(), '{"set_up": false, "locked": false, "invited": false}', 'nothing is set up');
set local session authorization :administrator;
select throws_ok($$ select office.start_code_enrolment(tap.op(3), 108, 'x') $$, 'MD050', null, 'not for oneself');
select throws_ok($$ select office.start_code_enrolment(tap.op(4), 201, 'x') $$, 'MD168', null,
    'not for another society''s staff');
reset session authorization;
update core.staff set active = false where staff_id = 102;
set local session authorization :administrator;
select throws_ok($$ select office.start_code_enrolment(tap.op(21), 102, 'x') $$, 'MD168', null,
    'nor for somebody who has left');
select throws_ok($$ select office.start_code_enrolment(tap.op(5), 103, ' ') $$, 'MD005', null, 'not without a reason');
select lives_ok($$ select office.start_code_enrolment(tap.op(6), 103, 'first time') $$, 'an administrator starts it');
select is(office.start_code_enrolment(tap.op(6), 103, 'first time') ->> 'replayed', 'true', 'once');
select is((select state from office.staff_codes() where staff_id = 103), 'started', 'and sees that it is started');
select is((select may_start from office.staff_codes() where staff_id = 108), false, 'but not for oneself');

set local session authorization :supervisor;
select is(office.own_code() -> 'invited', 'true', 'the owner is invited');
select throws_ok($$ select office.confirm_code(tap.op(7), '123456') $$, 'MD165', null, 'there is no seed yet');
insert into seen select office.enrol_code(tap.op(8));
select is((select length(answer ->> 'seed') from seen), 32, 'the owner gets the seed');
select is(office.enrol_code(tap.op(8)), '{"made": true, "replayed": true}',
    'in that one answer: a repeated call has none');
reset session authorization;
select is((select count(*)::int from core.operation o, seen where o.result::text like '%' || (answer ->> 'seed') || '%'
    or o.result ? 'seed'), 0, 'nor has what is stored of the operation');
select is((select core.base32(s.seed) from core.code_seed s), (select answer ->> 'seed' from seen),
    'it is the one kept');
select is((select count(*)::int from core.audit_event where details::text like '%seed%'), 0, 'the record has none');
set local session authorization :supervisor;
select throws_ok($$ select office.step_up(tap.op(9), tap.op(10), tap.code_of(103)) $$, 'MD165', null,
    'it works only once it is confirmed');
select throws_ok($$ select office.confirm_code(tap.op(11), 'abcdef') $$, 'MD005', null, 'six digits');
select is(office.confirm_code(tap.op(12), case tap.code_of(103) when '000000' then '111111' else '000000' end)
    ->> 'outcome', 'wrong', 'a wrong code confirms nothing');
select is(office.confirm_code(tap.op(13), tap.code_of(103)) ->> 'outcome', 'passed', 'the right one does');
select is(office.own_code(), '{"set_up": true, "locked": false, "invited": false}', 'now it is set up');
select is(office.step_up(tap.op(14), tap.op(15), tap.code_of(103)) ->> 'outcome', 'wrong',
    'the code that confirmed it is used');
select throws_ok($$ select office.enrol_code(tap.op(16)) $$, 'MD165', null, 'no second seed from one start');

-- Locked: another start makes another seed.
reset session authorization;
update core.code_seed set locked_at = now(), failures = 5 where staff_id = 103;
set local session authorization :administrator;
select is((select state from office.staff_codes() where staff_id = 103), 'locked', 'the administrator sees the lock');
select office.start_code_enrolment(tap.op(17), 103, 'locked') \g /dev/null
set local session authorization :supervisor;
select isnt(office.enrol_code(tap.op(18)) ->> 'seed', (select answer ->> 'seed' from seen), 'a new seed');
reset session authorization;
update core.code_enrolment set started_at = started_at - interval '25 hours';
set local session authorization :supervisor;
select throws_ok($$ select office.confirm_code(tap.op(19), tap.code_of(103)) $$, 'MD165', null, 'within a day');
reset session authorization;
select throws_ok($$ insert into core.code_enrolment (society_id, enrolment_id, staff_id, started_by, reason)
    values (1, 99, 103, 103, 'x') $$, '23514', null, 'the table says the same');
select tap.set_profile('{step_up,roles}', 'true') \g /dev/null
set local session authorization :administrator;
select throws_ok($$ select office.start_code_enrolment(tap.op(20), 103, 'x') $$, 'MD165', null,
    'where the profile asks, the administrator gives a code first');
set local session authorization :other_supervisor;
select is(office.own_code() -> 'invited', 'false', 'another society is not invited');
set local session authorization :clerk;
select throws_ok($$ select * from office.staff_codes() $$, '42501', null, 'a clerk sees nobody''s state');

select * from finish();
rollback;
