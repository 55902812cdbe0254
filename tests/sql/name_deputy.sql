-- A supervisor's deputy (core.deputyships, core.represents): for some days, for a reason, confirmed by a third person.
begin;
\ir fixtures.sql
select plan(44);

select core.today() as today \gset
select tap.request(1, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(6, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(11, 'viewing_password_issue', 'waiting') \g /dev/null

-- Naming.
set local session authorization :supervisor;
select results_eq($$ select staff_id from office.possible_deputies() $$, $$ values (101), (102), (104), (109) $$,
    'clerks and other supervisors');
select is(office.name_deputy(tap.op(1), 102, :'today', :'today', ' holiday ') - 'deputy_id', '{"state": "proposed"}',
    'a supervisor names a deputy');
select is(office.name_deputy(tap.op(1), 102, :'today', :'today', ' holiday ') ->> 'replayed', 'true', 'once');
select throws_ok(format('select office.name_deputy(tap.op(2), 103, %L, %L, ''x'')', :'today', :'today'), 'MD166', null,
    'not oneself');
select throws_ok(format('select office.name_deputy(tap.op(3), 105, %L, %L, ''x'')', :'today', :'today'), 'MD166', null,
    'nobody who is neither clerk nor supervisor');
select throws_ok(format('select office.name_deputy(tap.op(4), 201, %L, %L, ''x'')', :'today', :'today'), 'MD168', null,
    'nobody of another society');
select throws_ok(format('select office.name_deputy(tap.op(5), 102, %L::date - 1, %L, ''x'')', :'today', :'today'),
    'MD005', null, 'not for the past');
select throws_ok(format('select office.name_deputy(tap.op(6), 102, %L::date + 1, %L, ''x'')', :'today', :'today'),
    'MD005', null, 'not backwards');
select throws_ok(format('select office.name_deputy(tap.op(7), 102, %L, %L::date + 93, ''x'')', :'today', :'today'),
    'MD005', null, 'not for good');
select throws_ok(format('select office.name_deputy(tap.op(8), 102, %L, %L, '' '')', :'today', :'today'), 'MD005', null,
    'not without a reason');
set local session authorization :clerk2;
select throws_ok($$ select office.name_deputy(tap.op(9), 101, '2099-01-01', '2099-01-01', 'x') $$, '42501', null,
    'a clerk names nobody');
select throws_ok($$ select * from office.possible_deputies() $$, '42501', null, 'nor sees whom one could');

-- Before it is confirmed it is nothing.
select throws_ok($$ select * from office.approvals() $$, 'MD004', null, 'named is not yet deputy');
select throws_ok($$ select office.approve_deputy(tap.op(10), 1) $$, '42501', null, 'a clerk confirms nothing');
set local session authorization :supervisor;
select throws_ok($$ select office.approve_deputy(tap.op(11), 1) $$, 'MD050', null, 'whoever named does not confirm');
set local session authorization :other_supervisor;
select throws_ok($$ select office.approve_deputy(tap.op(12), 1) $$, 'MD167', null, 'nor does another society');
set local session authorization :administrator;
select results_eq($$ select supervisor, deputy, state, may_decide, may_end from office.deputies() $$,
    $$ values ('承認 一', '窓口 二', 'proposed', true, true) $$, 'an administrator sees what is to be confirmed');
select is(office.approve_deputy(tap.op(13), 1), '{"state": "approved"}', 'and confirms it');
select throws_ok($$ select office.approve_deputy(tap.op(14), 1) $$, 'MD167', null, 'once');
select throws_ok($$ select office.reject_deputy(tap.op(15), 1, 'x') $$, 'MD167', null, 'for good');

-- Deciding in the supervisor's place: the rules of separate persons bind both of them.
reset session authorization;
insert into core.request_hand (society_id, request_id, staff_id, what) values (1, 102, 102, 'edited'),
    (1, 103, 103, 'edited');
set local session authorization :clerk2;
select results_eq($$ select request_id, may_decide, decides_for from office.approvals() order by 1 $$,
    $$ values (101::bigint, true, '承認 一'), (102, false, '承認 一'), (103, false, ''), (104, true, '承認 一') $$,
    'neither what the deputy had a hand in, nor what the supervisor had');
select throws_ok($$ select office.approve_request(tap.op(20), 102, '') $$, 'MD050', null, 'own hand');
select throws_ok($$ select office.approve_request(tap.op(21), 103, '') $$, 'MD050', null,
    'the represented one''s hand');
select is((office.changes('') ->> 'approvals')::int, 2, 'two wait for the deputy');
select lives_ok($$ select office.approval_sheet(101) $$, 'the deputy reads');
select lives_ok($$ select office.approve_request(tap.op(22), 101, '') $$, 'and approves');
reset session authorization;
select results_eq($$ select decided_by, decided_for from core.request where request_id = 101 $$,
    $$ values (102, 103) $$, 'it says for whom');
select is((select details -> 'for' from core.audit_event where what = 'request_approved' and record_id = 101), '103',
    'the record says it, too');
select is((select h -> 'for_whom' from jsonb_array_elements(core.hands_of(1, 101)) h where h ->> 'what' = 'approved'),
    '"承認 一"', 'and so does the list of hands');
-- In whose place it was approved does not print it either.
insert into core.staff_duty (society_id, staff_id, duty) values (1, 103, 'printer');
grant madoguchi_printer to st_000103;
set local session authorization :supervisor;
select throws_ok($$ select office.open_run(tap.op(23), 'vfold-a5', 'desk', array[101]::bigint[]) $$, 'MD061', null,
    'who is represented is bound like the approver');
select is((select may_print from office.print_queue()), false, 'and sees it');
reset session authorization;
select throws_ok($$ update core.request set state = 'approved', decided_by = 104, decided_for = 101,
    decided_at = now() where request_id = 104 $$, '23514', null, 'a row decided in its taker''s place cannot be');
select throws_ok($$ insert into core.deputy (society_id, deputy_id, supervisor_id, staff_id, from_day, until_day,
    reason) values (1, 90, 103, 103, now(), now(), 'x') $$, '23514', null, 'nor a deputy of oneself');
select throws_ok($$ update core.deputy set decided_by = 102 where deputy_id = 1 $$, '23514', null,
    'nor one who confirmed it');

-- It ends by itself.
update core.deputy set from_day = from_day - 5, until_day = until_day - 1 where deputy_id = 1;
set local session authorization :clerk2;
select throws_ok($$ select office.approve_request(tap.op(24), 104, '') $$, 'MD004', null, 'the day after it is over');
select is((select state from office.deputies()), 'over', 'and is said to be');
reset session authorization;
update core.deputy set until_day = until_day + 2 where deputy_id = 1;
update core.staff_duty set valid_from = now() - interval '2 days', valid_until = now() - interval '1 day'
    where staff_id = 103 and duty = 'supervisor';
set local session authorization :clerk2;
select throws_ok($$ select * from office.approvals() $$, 'MD004', null, 'who is no supervisor has no deputy');
reset session authorization;
update core.staff_duty set valid_until = null where staff_id = 103 and duty = 'supervisor';
update core.staff set active = false where staff_id = 103;
set local session authorization :clerk2;
select throws_ok($$ select * from office.approvals() $$, 'MD004', null, 'nor has one who works here no more');
reset session authorization;
update core.staff set active = true where staff_id = 103;
set local session authorization :clerk;
select throws_ok($$ select office.end_deputy(tap.op(25), 1) $$, 'MD004', null, 'somebody else does not end it');
set local session authorization :clerk2;
select is(office.end_deputy(tap.op(26), 1), '{"state": "ended"}', 'the deputy gives it back');
select throws_ok($$ select office.approve_request(tap.op(27), 104, '') $$, 'MD004', null, 'and is none any more');
select throws_ok($$ select office.end_deputy(tap.op(28), 1) $$, 'MD167', null, 'once');

-- A supervisor who is deputy as well decides as such.
set local session authorization :supervisor;
select office.name_deputy(tap.op(30), 104, :'today', :'today', 'holiday') \g /dev/null
set local session authorization :administrator;
select is(office.reject_deputy(tap.op(31), 2, 'not needed'), '{"state": "rejected"}', 'a third person may refuse');
reset session authorization;
select is((select string_agg(what, ' ' order by event_id) from core.audit_event where topic = 'deputy'),
    'deputy_named deputy_approved deputy_ended deputy_named deputy_rejected', 'every step is on record');

select * from finish();
rollback;
