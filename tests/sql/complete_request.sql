-- What needs no card is done by a clerk: with approval or without, as the lane says, and never by the approver.
begin;
\ir fixtures.sql
select plan(45);

select tap.offer_all() \g /dev/null
create function tap.complete(op int, request bigint, outcome text default 'done', answer text default '')
    returns jsonb language sql as $$ select office.complete_request(tap.op(op), request, outcome, answer) $$;
grant execute on function tap.complete(int, bigint, text, text) to public;

-- 101 freeze (no approval), 102 inquiry, 103 help with mail (no identity check), 104 reset (approval), 105 deletion
-- (approved), 106 a card.
select tap.request(1, 'account_freeze', 'verified'), tap.request(1, 'registration_inquiry', 'claimed'),
    tap.request(5, 'email_assistance', 'claimed'), tap.request(1, 'registration_reset', 'verified'),
    tap.request(3, 'account_deletion', 'approved'), tap.request(6, 'viewing_password_issue', 'verified') \g /dev/null

set local session authorization :clerk2;
select throws_ok($$ select tap.complete(1, 101) $$, 'MD041', null, 'a colleague has it');
set local session authorization :clerk;
select throws_ok($$ select tap.complete(2, 101, 'finished') $$, 'MD005', null, 'an outcome is done, answered or not');
select throws_ok($$ select tap.complete(3, 101, null) $$, 'MD005', null, 'an outcome is needed');
select throws_ok($$ select tap.complete(4, 102, 'answered', ' ') $$, 'MD005', null, 'an answer says something');
select throws_ok($$ select tap.complete(5, 101, 'done', repeat('x', 2001)) $$, 'MD005', null, 'and is no book');
select throws_ok($$ select tap.complete(6, 999) $$, 'MD021', null, 'no such request');

-- Frozen at once (HIN-8).
select is(tap.complete(10, 101), '{"state": "closed", "outcome": "done"}', 'an account is frozen at once (HIN-8)');
select is(tap.complete(10, 101) ->> 'replayed', 'true', 'asked again, it is not done again');
reset session authorization;
select is((select state from core.account where society_id = 1 and account_id = 1), 'frozen',
    'no password works any more');
select results_eq($$ select completed_by, outcome, claimed_by from core.request where request_id = 101 $$,
    $$ values (101, 'done', null::int) $$, 'who did it stands in the row');
select ok(exists (select from core.request_hand where request_id = 101 and staff_id = 101 and what = 'completed'),
    'and among the hands');
select is((select details from core.audit_event where what = 'request_completed'),
    '{"kind": "account_freeze", "outcome": "done"}', 'it is on record');

-- An answer needs the identity check where the profile says so (AIS-6), but "it cannot be done" does not.
set local session authorization :clerk;
select throws_ok($$ select tap.complete(11, 102, 'answered', 'h***@example.jp') $$, 'MD042', null,
    'nothing is told before the identity check (AIS-6)');
select is(office.check_identity(tap.op(12), 102,
    '{"name": "佐藤 花子", "birth_date": "1980-04-01", "symbol_number": "12-345"}') ->> 'outcome', 'passed',
    'it is passed');
select is(tap.complete(13, 102, 'answered', 'read out the first address') ->> 'state', 'closed', 'and then it is told');
select is(office.request_detail(102) ->> 'answer', 'read out the first address', 'what was said stays');
select is(tap.complete(14, 103, 'answered', 'told to look at the junk folder') ->> 'outcome', 'answered',
    'general help needs no check');

-- With approval.
select throws_ok($$ select tap.complete(20, 104) $$, 'MD052', null, 'a reset waits for approval');
select throws_ok($$ select tap.complete(21, 106) $$, 'MD043', null, 'a card is printed, not completed');
select is(office.submit_request(tap.op(22), 104, 'please') ->> 'state', 'waiting', 'it is laid before a second person');
select throws_ok($$ select tap.complete(23, 104) $$, 'MD041', null, 'while it waits nobody has it');
set local session authorization :supervisor;
select is(office.approve_request(tap.op(24), 104, '') ->> 'state', 'approved', 'who approves');
set local session authorization :clerk;
select is((select array_agg(request_id order by request_id) from office.requests('to_complete')),
    array[104, 105]::bigint[], 'what is approved and has no card is in a list');
select throws_ok($$ select tap.complete(25, 104) $$, 'MD041', null, 'approved, it must be taken up first');
select lives_ok($$ select office.claim_request(tap.op(26), 104) $$, 'which is possible');
select is(tap.complete(27, 104), '{"state": "closed", "outcome": "done", "reset": true}',
    'done: the registration is reset, and the member can register anew (AIS-5)');
reset session authorization;
select is((select count(*)::int from core.account where society_id = 1 and coverage_id = 1 and state <> 'deleted'), 0,
    'there is no account any more');
select lives_ok($$ insert into core.account (society_id, account_id, person_id, coverage_id, login_id)
    values (1, 201, 1, 1, 'hanako.s') $$, 'the same login id can be registered again');

-- Who approved does not carry out, here as in the print room.
select tap.request(9, 'registration_reset', 'waiting') \g /dev/null
set local session authorization :everything;
select lives_ok($$ select office.approve_request(tap.op(30), 107, '') $$, 'somebody with both duties approves');
select lives_ok($$ select office.claim_request(tap.op(31), 107) $$, 'takes it in hand');
select throws_ok($$ select tap.complete(32, 107) $$, 'MD051', null, 'and may not carry it out');
select is(tap.complete(33, 107, 'not_possible', 'the member called it off') ->> 'outcome', 'not_possible',
    'to leave it undone needs no second person');
reset session authorization;
select is((select state from core.account where society_id = 1 and account_id = 9), 'registered', 'nothing was done');
select throws_ok($$ update core.request set state = 'closed', outcome = 'done', completed_by = 103,
    completed_at = now() where request_id = 105 $$, '23514', null, 'it is a constraint, too');

-- Deletion (MYK-10).
set local session authorization :clerk2;
select lives_ok($$ select office.claim_request(tap.op(40), 105) $$, 'another clerk takes the deletion');
select is(tap.complete(41, 105) ->> 'outcome', 'done', 'and carries it out');
reset session authorization;
select results_eq($$ select state, end_reason from core.account where society_id = 1 and account_id = 3 $$,
    $$ values ('deleted', 'request') $$, 'the account is deleted (MYK-10)');

-- A number that continues another (MYK-17).
insert into core.coverage (society_id, coverage_id, person_id, symbol, number, branch, status, acquired_on)
values (1, 41, 4, '9001', '000999', '00', 'voluntary_continuation', '2020-04-01');
select tap.request(41, 'number_succession', 'approved') \g /dev/null
set local session authorization :clerk;
select lives_ok($$ select office.claim_request(tap.op(50), 108) $$, 'a number is to continue an older one');
select is(tap.complete(51, 108), '{"state": "closed", "outcome": "done", "predecessor": 4}',
    'without a day''s gap it does (MYK-17)');
reset session authorization;
select results_eq($$ select predecessor_id, predecessor_reason from core.coverage where society_id = 1
    and coverage_id = 41 $$,
    $$ values (4::bigint, 'voluntary_continuation') $$, 'with its reason');
set local session authorization :clerk;
select throws_ok($$ select office.take_request(tap.op(52), 'number_succession', 'counter', 6, false, '', '') $$,
    'MD033', null, 'where nothing is continued nothing is asked');
select throws_ok($$ select office.take_request(tap.op(53), 'account_freeze', 'counter', 5, false, '', '') $$,
    'MD033', null, 'nor is an account frozen that there is not');
select throws_ok($$ select office.take_request(tap.op(54), 'account_freeze', 'counter', 7, false, '', '') $$,
    'MD033', null, 'or that is frozen already');
set local session authorization :other_clerk;
select throws_ok($$ select tap.complete(60, 106) $$, 'MD021', null, 'another society''s request does not exist');
set local session authorization :supervisor;
select throws_ok($$ select tap.complete(61, 106) $$, '42501', null, 'a supervisor carries nothing out');

select * from finish();
rollback;
