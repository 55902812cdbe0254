-- A request ends with a reason.
begin;
\ir fixtures.sql
select plan(18);

select tap.request(1, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'approved') \g /dev/null

set local session authorization :supervisor;
select throws_ok($$ select office.reject_request(tap.op(1), 101, ' ') $$, 'MD005', null, 'a reason is needed');
select throws_ok($$ select office.reject_request(tap.op(2), 101, null) $$, 'MD005', null, 'nothing is no reason');
select throws_ok($$ select office.reject_request(tap.op(3), 999, 'x') $$, 'MD021', null, 'there is no such request');
select throws_ok($$ select office.reject_request(tap.op(4), 102, 'x') $$, 'MD043', null, 'a decision is final');
reset session authorization;
insert into core.request_hand (society_id, request_id, staff_id, what) values (1, 101, 104, 'edited');
set local session authorization :supervisor2;
select throws_ok($$ select office.reject_request(tap.op(5), 101, 'x') $$, 'MD050', null,
    'own hands do not decide, either way');
set local session authorization :supervisor;
select is(office.reject_request(tap.op(6), 101, ' look-alike '), '{"state": "rejected"}', 'a supervisor rejects');
select is(office.reject_request(tap.op(6), 101, ' look-alike ') ->> 'replayed', 'true',
    'the same operation again changes nothing');
select throws_ok($$ select office.reject_request(tap.op(6), 101, 'other') $$, 'MD409', null,
    'its id serves nothing else');
select throws_ok($$ select office.approve_request(tap.op(7), 101, '') $$, 'MD043', null,
    'what was rejected is not approved');
-- The clerk receives the answer to give.
reset session authorization;
select tap.request(6, 'viewing_password_issue', 'waiting') \g /dev/null
set local session authorization :supervisor;
select throws_ok($$ select office.reject_request(tap.op(20), 103, 'x', repeat('x', 2001)) $$, 'MD005', null,
    'an answer has its bounds');
select lives_ok($$ select office.reject_request(tap.op(21), 103, 'two of this name', ' お手続きできません ') $$,
    'a rejection with the answer to the member');
set local session authorization :clerk;
select results_eq($$ select d ->> 'state', d ->> 'decision_note', d ->> 'answer' from office.request_detail(103) d $$,
    $$ values ('rejected', 'two of this name', 'お手続きできません') $$, 'the clerk reads the reason, and what to say');
reset session authorization;
select throws_ok($$ update core.request set state = 'approved' where request_id = 103 $$, '23000', null,
    'no way leads from a rejection to an approval');
select throws_ok($$ update core.request set decided_for = 104 where request_id = 103 $$, '23000', null,
    'nor does it change in whose place it was decided');
set local session authorization :other_supervisor;
select throws_ok($$ select office.reject_request(tap.op(8), 101, 'x') $$, 'MD021', null,
    'another society''s request does not exist');
set local session authorization :clerk;
select throws_ok($$ select office.reject_request(tap.op(9), 101, 'x') $$, 'MD004', null,
    'a clerk who is nobody''s deputy rejects nothing');
reset session authorization;
select results_eq($$ select state, decided_by, decision_note from core.request where request_id = 101 $$,
    $$ values ('rejected', 103, 'look-alike') $$, 'the reason stays with it');
select is((select count(*)::int from core.audit_event where what = 'request_rejected' and record_id = 101), 1,
    'it is on record');

select * from finish();
rollback;
