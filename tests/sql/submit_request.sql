-- A checked request is laid before somebody else.
begin;
\ir fixtures.sql
select plan(15);

select tap.request(1, 'viewing_password_issue', 'verified') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'claimed') \g /dev/null
select tap.request(10, 'viewing_password_issue', 'verified') \g /dev/null
select tap.request(6, 'viewing_password_issue', 'verified') \g /dev/null

set local session authorization :clerk2;
select throws_ok($$ select office.submit_request(tap.op(1), 101, '') $$, 'MD041', null, 'a colleague has claimed it');
set local session authorization :clerk;
select throws_ok($$ select office.submit_request(tap.op(2), 999, '') $$, 'MD021', null, 'there is no such request');
select throws_ok($$ select office.submit_request(tap.op(3), 102, '') $$, 'MD042', null,
    'the identity check comes first');
select throws_ok($$ select office.submit_request(tap.op(4), 103, '') $$, 'MD067', null,
    'an employer without an address: nobody to send it to');
select throws_ok($$ select office.submit_request(tap.op(5), 101, repeat('x', 401)) $$, 'MD005', null,
    'a note is short');
select throws_ok($$ select office.submit_request(null, 101, '') $$, 'MD005', null, 'an operation has an id');
select is(office.submit_request(tap.op(6), 101, ' called back '), '{"state": "waiting"}',
    'a checked request waits for approval');
select is(office.submit_request(tap.op(6), 101, ' called back ') ->> 'replayed', 'true',
    'the same operation again changes nothing');
select throws_ok($$ select office.submit_request(tap.op(6), 101, 'other') $$, 'MD409', null,
    'its id serves nothing else');
select throws_ok($$ select office.submit_request(tap.op(7), 101, '') $$, 'MD043', null, 'twice is once too often');
reset session authorization;
select results_eq($$ select state, submitted_by, submission_note, claimed_by from core.request
    where request_id = 101 $$,
    $$ values ('waiting', 101, 'called back', null::int) $$, 'the claim has done its work');
select is((select count(*)::int from core.audit_event where what = 'request_submitted' and record_id = 101), 1,
    'it is on record, once');
update core.coverage set lost_on = core.today() where society_id = 1 and coverage_id = 6;
set local session authorization :clerk;
select throws_ok($$ select office.submit_request(tap.op(8), 104, '') $$, 'MD033', null,
    'meanwhile the coverage was lost (MYK-14)');
set local session authorization :other_clerk;
select throws_ok($$ select office.submit_request(tap.op(9), 101, '') $$, 'MD021', null,
    'another society''s request does not exist');
set local session authorization :supervisor;
select throws_ok($$ select office.submit_request(tap.op(10), 101, '') $$, '42501', null,
    'a supervisor submits nothing');

select * from finish();
rollback;
