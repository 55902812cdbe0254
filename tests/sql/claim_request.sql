-- One clerk at a time, and not for ever.
begin;
\ir fixtures.sql
select plan(14);

select tap.request(1, 'viewing_password_issue', 'received') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'waiting') \g /dev/null

set local session authorization :clerk;
select is(office.claim_request(tap.op(1), 101) ->> 'request_id', '101', 'a free request is claimed');
select is(office.claim_request(tap.op(1), 101) ->> 'replayed', 'true', 'the same operation again changes nothing');
select throws_ok($$ select office.claim_request(tap.op(1), 102) $$, 'MD409', null, 'its id serves nothing else');
select lives_ok($$ select office.claim_request(tap.op(2), 101) $$, 'who has it may renew');
select throws_ok($$ select office.claim_request(tap.op(3), 999) $$, 'MD021', null, 'there is no such request');
select throws_ok($$ select office.claim_request(tap.op(4), 102) $$, 'MD043', null,
    'what waits for approval is not claimed');
select throws_ok($$ select office.claim_request(null, 101) $$, 'MD005', null, 'an operation has an id');
set local session authorization :clerk2;
select throws_ok($$ select office.claim_request(tap.op(5), 101) $$, 'MD040', null, 'a colleague has it');
reset session authorization;
select results_eq($$ select claimed_by, claimed_until > clock_timestamp() + interval '14 minutes',
        claimed_until < clock_timestamp() + interval '16 minutes' from core.request where request_id = 101 $$,
    $$ values (101, true, true) $$, 'for the profile''s fifteen minutes');
update core.request set claimed_until = clock_timestamp() - interval '1 second' where request_id = 101;
set local session authorization :clerk2;
select lives_ok($$ select office.claim_request(tap.op(6), 101) $$, 'a claim that ran out may be taken over');
set local session authorization :clerk;
select throws_ok($$ select office.claim_request(tap.op(7), 101) $$, 'MD040', null, 'then it is the other''s');
set local session authorization :other_clerk;
select throws_ok($$ select office.claim_request(tap.op(8), 101) $$, 'MD021', null,
    'another society''s request does not exist');
set local session authorization :supervisor;
select throws_ok($$ select office.claim_request(tap.op(9), 101) $$, '42501', null, 'a supervisor claims nothing');
reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'request_claimed' and record_id = 101), 3,
    'each claim is on record');

select * from finish();
rollback;
