-- What I have claimed I may give back.
begin;
\ir fixtures.sql
select plan(12);

select tap.request(1, 'viewing_password_issue', 'claimed') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'received') \g /dev/null

set local session authorization :clerk2;
select throws_ok($$ select office.release_request(tap.op(1), 101) $$, 'MD041', null,
    'a colleague''s claim is not mine to release');
set local session authorization :clerk;
select throws_ok($$ select office.release_request(tap.op(2), 102) $$, 'MD041', null,
    'what nobody has cannot be released');
select throws_ok($$ select office.release_request(tap.op(3), 999) $$, 'MD021', null, 'there is no such request');
select is(office.release_request(tap.op(4), 101), '{"request_id": 101, "claimed_until": null}',
    'my claim is given back');
select is(office.release_request(tap.op(4), 101) ->> 'replayed', 'true', 'the same operation again changes nothing');
select throws_ok($$ select office.release_request(tap.op(4), 102) $$, 'MD409', null, 'its id serves nothing else');
select throws_ok($$ select office.release_request(tap.op(5), 101) $$, 'MD041', null, 'twice is once too often');
set local session authorization :other_clerk;
select throws_ok($$ select office.release_request(tap.op(6), 101) $$, 'MD021', null,
    'another society''s request does not exist');
set local session authorization :printer;
select throws_ok($$ select office.release_request(tap.op(7), 101) $$, '42501', null, 'a printer releases nothing');
set local session authorization :clerk2;
select lives_ok($$ select office.claim_request(tap.op(8), 101) $$, 'then it is free for a colleague');
reset session authorization;
update core.request set claimed_until = clock_timestamp() - interval '1 second' where request_id = 101;
set local session authorization :clerk2;
select throws_ok($$ select office.release_request(tap.op(9), 101) $$, 'MD041', null,
    'a claim that ran out is nobody''s');
reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'request_released' and record_id = 101), 1,
    'the release is on record');

select * from finish();
rollback;
