-- A member takes a request back, until its card has left.
begin;
\ir fixtures.sql
select plan(18);

select tap.request(1, 'viewing_password_issue', 'received') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(6, 'viewing_password_issue', 'approved') \g /dev/null
select tap.request(11, 'viewing_password_issue', 'claimed') \g /dev/null

set local session authorization :clerk2;
select throws_ok($$ select office.withdraw_request(tap.op(1), 101, ' ') $$, 'MD005', null, 'a reason is needed');
select throws_ok($$ select office.withdraw_request(tap.op(2), 101, null) $$, 'MD005', null, 'nothing is no reason');
select throws_ok($$ select office.withdraw_request(tap.op(3), 999, 'x') $$, 'MD021', null, 'there is no such request');
select throws_ok($$ select office.withdraw_request(tap.op(4), 104, 'x') $$, 'MD040', null, 'a colleague is on it');
select throws_ok($$ select office.withdraw_request(tap.op(5), 1, 'x') $$, 'MD043', null, 'its card has left already');
select throws_ok($$ select office.withdraw_request(null, 101, 'x') $$, 'MD005', null, 'an operation has an id');
select is(office.withdraw_request(tap.op(6), 101, 'found it'), '{"state": "withdrawn"}', 'a received one');
select is(office.withdraw_request(tap.op(6), 101, 'found it') ->> 'replayed', 'true',
    'the same operation again changes nothing');
select throws_ok($$ select office.withdraw_request(tap.op(6), 102, 'found it') $$, 'MD409', null,
    'its id serves nothing else');
select is(office.withdraw_request(tap.op(7), 102, 'found it') ->> 'state', 'withdrawn', 'one that waits');
select is(office.withdraw_request(tap.op(8), 103, 'found it') ->> 'state', 'withdrawn', 'an approved one');
select throws_ok($$ select office.withdraw_request(tap.op(9), 101, 'x') $$, 'MD043', null, 'twice is once too often');
set local session authorization :clerk;
select is(office.withdraw_request(tap.op(10), 104, 'found it') ->> 'state', 'withdrawn', 'who has it may end it');
set local session authorization :other_clerk;
select throws_ok($$ select office.withdraw_request(tap.op(11), 104, 'x') $$, 'MD021', null,
    'another society''s request does not exist');
set local session authorization :supervisor;
select throws_ok($$ select office.withdraw_request(tap.op(12), 104, 'x') $$, '42501', null,
    'a supervisor withdraws nothing');
reset session authorization;
select results_eq($$ select withdrawal_reason, withdrawn_at is not null, claimed_by from core.request
    where request_id = 104 $$,
    $$ values ('found it', true, null::int) $$, 'the reason stays with it');
select results_eq($$ select details ->> 'from' from core.audit_event where what = 'request_withdrawn'
    order by event_id $$,
    $$ values ('received'), ('waiting'), ('approved'), ('received') $$, 'on record with where it stood');
select is((select string_agg(what, ' ' order by at) from core.request_hand where request_id = 103),
    'took verified submitted approved withdrew', 'and the hand is noted');

select * from finish();
rollback;
