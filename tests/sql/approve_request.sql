-- Somebody who had no hand in it decides.
begin;
\ir fixtures.sql
select plan(25);

select tap.request(1, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(6, 'viewing_password_issue', 'verified') \g /dev/null
select tap.request(11, 'viewing_password_issue', 'waiting') \g /dev/null

set local session authorization :supervisor;
select is(office.approve_request(tap.op(1), 101, ' seen '), '{"state": "approved"}', 'a supervisor approves');
select is(office.approve_request(tap.op(1), 101, ' seen ') ->> 'replayed', 'true',
    'the same operation again changes nothing');
select throws_ok($$ select office.approve_request(tap.op(1), 102, ' seen ') $$, 'MD409', null,
    'its id serves nothing else');
select throws_ok($$ select office.approve_request(tap.op(2), 101, '') $$, 'MD043', null, 'a decision is final');
select throws_ok($$ select office.approve_request(tap.op(3), 103, '') $$, 'MD043', null,
    'what was not submitted does not wait');
select throws_ok($$ select office.approve_request(tap.op(4), 999, '') $$, 'MD021', null, 'there is no such request');
select throws_ok($$ select office.approve_request(tap.op(5), 102, repeat('x', 401)) $$, 'MD005', null,
    'a note is short');
select throws_ok($$ select office.approve_request(null, 102, '') $$, 'MD005', null, 'an operation has an id');
reset session authorization;
select results_eq($$ select state, decided_by, decision_note from core.request where request_id = 101 $$,
    $$ values ('approved', 103, 'seen') $$, 'who decided is noted');
select is((select count(*)::int from core.audit_event where what = 'request_approved' and record_id = 101
    and staff_id = 103), 1,
    'and on record');

-- Each way to have had a hand in it.
insert into core.request_hand (society_id, request_id, staff_id, what) values (1, 102, 109, 'took');
set local session authorization :everything;
select throws_ok($$ select office.approve_request(tap.op(10), 102, '') $$, 'MD050', null,
    'who took it does not approve it');
reset session authorization;
update core.request_hand set what = 'verified' where request_id = 102 and staff_id = 109;
set local session authorization :everything;
select throws_ok($$ select office.approve_request(tap.op(11), 102, '') $$, 'MD050', null,
    'who verified it does not approve it');
reset session authorization;
update core.request_hand set what = 'edited' where request_id = 102 and staff_id = 109;
set local session authorization :everything;
select throws_ok($$ select office.approve_request(tap.op(12), 102, '') $$, 'MD050', null,
    'who edited it does not approve it');
reset session authorization;
update core.request_hand set what = 'submitted' where request_id = 102 and staff_id = 109;
set local session authorization :everything;
select throws_ok($$ select office.approve_request(tap.op(13), 102, '') $$, 'MD050', null,
    'who submitted it does not approve it');
select lives_ok($$ select office.approve_request(tap.op(14), 104, '') $$, 'with clean hands the same person may');

-- The constraints say the same, whatever a function does.
reset session authorization;
select throws_ok($$ update core.request set state = 'approved', decided_by = 101, decided_at = now()
    where request_id = 102 $$,
    '23514', null, 'a row decided by its taker cannot be');
select throws_ok($$ update core.request set verified_by = 103, state = 'approved', decided_by = 103, decided_at = now()
    where request_id = 102 $$, '23514', null, 'nor one decided by its verifier');
select throws_ok($$ update core.request set submitted_by = 103, state = 'approved', decided_by = 103, decided_at = now()
    where request_id = 102 $$, '23514', null, 'nor one decided by its submitter');
select throws_ok($$ update core.request set state = 'approved' where request_id = 102 $$, '23514', null,
    'nor one decided by nobody');
select throws_ok($$ update core.request set decided_by = 104 where request_id = 101 $$, '23000', null,
    'a decision cannot change hands');

update core.account set state = 'frozen' where society_id = 1 and account_id = 3;
set local session authorization :supervisor2;
select throws_ok($$ select office.approve_request(tap.op(20), 102, '') $$, 'MD033', null,
    'meanwhile the account was frozen');
reset session authorization;
update core.account set state = 'registered' where society_id = 1 and account_id = 3;
update core.person set address = '' where society_id = 1 and person_id = 3;
set local session authorization :supervisor2;
select throws_ok($$ select office.approve_request(tap.op(21), 102, '') $$, 'MD067', null,
    'meanwhile the address is gone');
set local session authorization :other_supervisor;
select throws_ok($$ select office.approve_request(tap.op(22), 102, '') $$, 'MD021', null,
    'another society''s request does not exist');
set local session authorization :clerk;
select throws_ok($$ select office.approve_request(tap.op(23), 102, '') $$, 'MD004', null,
    'a clerk who is nobody''s deputy approves nothing');
set local session authorization :printer;
select throws_ok($$ select office.approve_request(tap.op(24), 102, '') $$, '42501', null, 'a printer approves nothing');

select * from finish();
rollback;
