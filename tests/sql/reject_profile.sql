-- A proposal is refused for a reason.
begin;
\ir fixtures.sql
select plan(10);

set local session authorization :administrator;
select office.propose_profile(tap.op(1), jsonb_set(tap.profile('north'), '{runs,hours}', '5'), 'long runs') \g /dev/null
select throws_ok($$ select office.reject_profile(tap.op(2), 1, 'x') $$, 'MD050', null, 'not by the proposer');
set local session authorization :supervisor;
select throws_ok($$ select office.reject_profile(tap.op(3), 1, ' ') $$, 'MD005', null, 'a reason is needed');
select throws_ok($$ select office.reject_profile(tap.op(4), 2, 'x') $$, 'MD093', null, 'there is no such proposal');
select is(office.reject_profile(tap.op(5), 1, 'four hours are enough'), '{"change_id": 1, "state": "rejected"}',
    'it is refused');
select is(office.reject_profile(tap.op(5), 1, 'four hours are enough') ->> 'replayed', 'true', 'once');
select throws_ok($$ select office.approve_profile(tap.op(6), 1, '') $$, 'MD093',
    null, 'and is not approved afterwards');
reset session authorization;
select results_eq($$ select decided_by, decision_note from core.profile_change $$,
    $$ values (103, 'four hours are enough') $$, 'why stays with it');
select is((select count(*)::int from core.audit_event where what = 'profile_rejected'), 1, 'it is on record');
select is(core.setting(core.profile_of(1), 'runs', 'hours'), '4', 'nothing has changed');
set local session authorization :clerk;
select throws_ok($$ select office.reject_profile(tap.op(7), 1, 'x') $$, '42501', null, 'a clerk refuses nothing');

select * from finish();
rollback;
