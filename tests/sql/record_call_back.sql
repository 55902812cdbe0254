-- What came of calling the member back.
begin;
\ir fixtures.sql
select plan(25);

select tap.set_profile('{identity,failures}', '2') \g /dev/null
select tap.request(1, 'viewing_password_issue', 'claimed'), tap.request(1, 'login_notice', 'claimed') \g /dev/null
set local session authorization :clerk2;
select throws_ok($$ select office.record_call_back(tap.op(1), 101, 'reached') $$, 'MD041', null, 'a colleague has it');
set local session authorization :clerk;
select throws_ok($$ select office.record_call_back(tap.op(2), 101, 'busy') $$, 'MD005', null, 'outcomes are known');
select throws_ok($$ select office.record_call_back(tap.op(3), 101, null) $$, 'MD005', null, 'and needed');
select throws_ok($$ select office.record_call_back(tap.op(3), 101, 'shown') $$, 'MD005', null,
    'that it was shown is none');
select throws_ok($$ select office.record_call_back(tap.op(4), 999, 'reached') $$, 'MD021', null, 'no such request');
select is(office.record_call_back(tap.op(5), 101, 'not_reached'), '{"outcome": "not_reached", "failures_left": 2}',
    'nobody answered, which is no failure');
select is(office.record_call_back(tap.op(5), 101, 'not_reached') ->> 'replayed', 'true', 'once');
select is(office.record_call_back(tap.op(6), 101, 'wrong_person'), '{"outcome": "wrong_person", "failures_left": 1}',
    'somebody else answered, which is one');
reset session authorization;
select results_eq($$ select identity, identity_failures from core.request where request_id = 101 $$,
    $$ values ('failed', 1) $$, 'it stays with the request');
select results_eq($$ select outcome, fields, staff_id from core.verification where request_id = 101 $$,
    $$ values ('failed', '{"phone": false}'::jsonb, 101) $$, 'as a check that failed');
set local session authorization :clerk;
select is(office.record_call_back(tap.op(7), 102, 'wrong_person'), '{"outcome": "wrong_person", "failures_left": 0}',
    'failures count for the person, whichever request it is');
select throws_ok($$ select office.record_call_back(tap.op(8), 101, 'reached') $$, 'MD044', null,
    'then the check is locked');
select is(office.check_identity(tap.op(9), 101, '{"name": "佐藤 花子"}') ->> 'outcome', 'locked', 'for every answer');
reset session authorization;
select is((select array_agg(details ->> 'outcome' order by event_id) from core.audit_event
    where what = 'call_back_recorded'), array['not_reached', 'wrong_person', 'wrong_person'], 'each is on record');
select is((select array_agg(outcome order by call_back_id) from core.call_back where request_id = 101),
    array['not_reached', 'wrong_person'], 'and kept');
select ok(exists (select from core.request_hand where request_id = 101 and staff_id = 101 and what = 'verified'),
    'who called has verified, and does not approve');

-- A new beginning: what was reached before a request was reopened proves nothing now.
update core.person set telephone = '0300000000' where society_id = 1 and person_id = 3;
select tap.request(3, 'login_notice', 'claimed'), tap.request(3, 'viewing_password_issue', 'claimed') \g /dev/null
set local session authorization :clerk;
select office.record_call_back(tap.op(20), 103, 'reached') \g /dev/null
select office.add_note(tap.op(26), 103, 'spoke with the member') \g /dev/null
select is(office.request_detail(103) ->> 'called_back', 'reached', 'reached, whatever is noted afterwards');
select is(office.request_detail(104) ->> 'called_back', 'none', 'for that request alone');
select office.withdraw_request(tap.op(21), 103, 'not needed'),
    office.reopen_request(tap.op(22), 103, 'needed') \g /dev/null
select is(office.request_detail(103) ->> 'called_back', 'none', 'opened again, nobody has called');
select office.claim_request(tap.op(23), 103) \g /dev/null
select is(office.record_call_back(tap.op(24), 103, 'refused') ->> 'failures_left', '2', 'a refusal is no failure');
select is(office.check_identity(tap.op(25), 103, '{"phone": "0300000000"}') -> 'matches', '{}', 'nor a match');
reset session authorization;
select tap.request(1, 'viewing_password_reissue', 'received', 'asked again') as fresh \gset
select is((select core.failures_so_far(r) from core.request r where society_id = 1 and request_id = :fresh), 2,
    'a new request begins with the failures of the day');
update core.verification set at = at - interval '25 hours';
select is((select core.failures_so_far(r) from core.request r where society_id = 1 and request_id = :fresh), 0,
    'and without those of the day before');
set local session authorization :other_clerk;
select throws_ok($$ select office.record_call_back(tap.op(30), 103, 'reached') $$, 'MD021', null,
    'another society''s request does not exist');
set local session authorization :supervisor;
select throws_ok($$ select office.record_call_back(tap.op(31), 103, 'reached') $$, '42501', null,
    'a supervisor calls nobody');

select * from finish();
rollback;
