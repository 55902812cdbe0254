-- What ended is opened again for a reason, and is checked and decided anew.
begin;
\ir fixtures.sql
select plan(27);

select core.business_day_after(1, core.today(), 5) as promised \gset
select tap.request(1, 'viewing_password_issue', 'waiting'), tap.request(3, 'viewing_password_issue', 'approved'),
    tap.request(6, 'login_notice', 'received'), tap.request(9, 'login_notice', 'received') \g /dev/null
set local session authorization :supervisor;
select office.reject_request(tap.op(1), 101, 'no such address') \g /dev/null
set local session authorization :clerk;
select office.withdraw_request(tap.op(2), 103, 'found it') \g /dev/null

select throws_ok($$ select office.reopen_request(tap.op(3), 101, '') $$, 'MD005', null, 'a reason is needed');
select throws_ok($$ select office.reopen_request(tap.op(4), 102, 'x') $$, 'MD043', null,
    'what goes on is not opened again');
select throws_ok($$ select office.reopen_request(tap.op(5), 104, 'x') $$, 'MD043', null, 'nor what has just begun');
select throws_ok($$ select office.reopen_request(tap.op(6), 1, 'x') $$, 'MD043', null,
    'a card that left is a new request');
select throws_ok($$ select office.reopen_request(tap.op(7), 999, 'x') $$, 'MD021', null, 'no such request');
set local session authorization :clerk2;
select is(office.reopen_request(tap.op(8), 101, 'the address was corrected'),
    format('{"state": "received", "promised_on": "%s"}', :'promised')::jsonb, 'with a reason and a new promise');
select is(office.reopen_request(tap.op(8), 101, 'the address was corrected') ->> 'replayed', 'true', 'once');
reset session authorization;
select results_eq($$ select state, identity, verified_by, submitted_by, decided_by, decision_note, reopened
        from core.request where request_id = 101 $$,
    $$ values ('received', 'none', null::int, null::int, null::int, '', 1) $$, 'it is checked and decided anew');
select set_eq($$ select kind, body from core.request_note where request_id = 101 $$,
    $$ values ('decision', 'no such address'), ('reopen', 'the address was corrected') $$,
    'the decision and the reason stay in its notes');
select ok(exists (select from core.request_hand where request_id = 101 and staff_id = 103 and what = 'rejected'),
    'who decided stays among the hands');
select results_eq($$ select record_id, details from core.audit_event where what = 'request_reopened' $$,
    $$ values (101::bigint, '{"from": "rejected"}'::jsonb) $$, 'it is on record');
set local session authorization :clerk;
select throws_ok($$ select office.submit_request(tap.op(9), 101, '') $$, 'MD041', null, 'nobody has it yet');
select office.claim_request(tap.op(10), 101) \g /dev/null
select throws_ok($$ select office.submit_request(tap.op(11), 101, '') $$, 'MD042', null,
    'the old identity check holds no more');
select is(office.check_identity(tap.op(12), 101,
    '{"name": "佐藤 花子", "birth_date": "1980-04-01", "symbol_number": "12-345"}') ->> 'outcome', 'passed',
    'it is passed again');
select lives_ok($$ select office.submit_request(tap.op(13), 101, '') $$, 'and laid before somebody');
set local session authorization :supervisor;
select lives_ok($$ select office.approve_request(tap.op(14), 101, '') $$,
    'who refused it then had no other hand in it and may decide again');

-- While another one is open, work on that one.
set local session authorization :clerk;
select office.take_request(tap.op(20), 'login_notice', 'telephone', 6, false, '', '') \g /dev/null
select throws_ok($$ select office.reopen_request(tap.op(21), 103, 'x') $$, 'MD030', null,
    'one of its kind has been taken meanwhile');
select office.withdraw_request(tap.op(22), 105, 'twice') \g /dev/null
select lives_ok($$ select office.reopen_request(tap.op(23), 103, 'needed after all') $$, 'without it it goes on');
select throws_ok($$ select office.reopen_request(tap.op(24), 105, 'x') $$, 'MD030', null, 'and now the other may not');

-- The way back is open in one direction alone.
reset session authorization;
select throws_ok($$ update core.request set state = 'approved' where request_id = 105 $$, '23000', null,
    'ended requests do not become approved');
select throws_ok($$ update core.request set state = 'received', withdrawn_at = null where request_id = 105 $$, '23000',
    null, 'to open one again is counted');
select throws_ok($$ update core.request set decided_by = null, decided_at = null where request_id = 102 $$, '23000',
    null, 'and a decision is forgotten in no other way');
select lives_ok($$ update core.request set decided_by = null, decided_at = null, state = 'withdrawn', withdrawn_at =
    now() where request_id = 104 $$, 'one that was never decided on has none to forget');
-- A kind that is offered no more.
update core.society_profile set profile = profile #- '{requests,login_notice}' where society_id = 1;
set local session authorization :clerk;
select throws_ok($$ select office.reopen_request(tap.op(30), 104, 'x') $$, 'MD032', null,
    'what the society does not offer any more stays ended');
set local session authorization :other_clerk;
select throws_ok($$ select office.reopen_request(tap.op(31), 104, 'x') $$, 'MD021', null,
    'another society''s request does not exist');
set local session authorization :supervisor;
select throws_ok($$ select office.reopen_request(tap.op(32), 104, 'x') $$, '42501', null,
    'a supervisor opens nothing again');
set local session authorization :clerk;
select is(office.request_detail(101) ->> 'reopened', '1', 'how often it was opened is shown');

select * from finish();
rollback;
