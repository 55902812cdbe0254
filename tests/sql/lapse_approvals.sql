-- What nobody decided on, and what nobody used, does not stay good for ever.
begin;
\ir fixtures.sql
select plan(30);

select tap.offer_all() \g /dev/null
select tap.request(1, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'approved') \g /dev/null
select tap.request(6, 'viewing_password_issue', 'approved') \g /dev/null
select tap.request(2, 'registration_reset', 'approved') \g /dev/null
update core.request set submitted_at = now() - interval '10 days' where request_id = 101;
update core.request set decided_at = now() - interval '10 days' where request_id in (102, 104);

select core.today() as today \gset
set local session authorization :supervisor;
select is((select lapses_on from office.approvals()), :'today'::date, 'on its last day a request still waits');
set local session authorization :printer;
select is((select count(*)::int from office.print_queue()), 2, 'and an approval is still good');
set local session authorization :clerk2;
select is((select d ->> 'lapses_on' from office.request_detail(102) d), :'today', 'the clerk sees until when');
reset session authorization;
select is(job.lapse_approvals(tap.op(1), 'north'), '{"requests": 0, "approvals": 0}', 'so nothing lapses');

-- A day later, before any night has come.
update core.request set submitted_at = submitted_at - interval '1 day' where request_id = 101;
update core.request set decided_at = decided_at - interval '1 day' where request_id in (102, 104);
set local session authorization :supervisor;
select is_empty($$ select * from office.approvals() $$, 'a request past its day waits for nobody');
select throws_ok($$ select office.approve_request(tap.op(2), 101, '') $$, 'MD161', null, 'it is not approved');
select throws_ok($$ select office.reject_request(tap.op(3), 101, 'x') $$, 'MD161', null, 'nor rejected');
set local session authorization :printer;
select results_eq($$ select request_id from office.print_queue() $$, $$ values (103::bigint) $$,
    'a lapsed approval waits for no paper');
select throws_ok($$ select office.open_run(tap.op(4), 'vfold-a5', 'desk', array[102, 103]::bigint[]) $$, 'MD160', null,
    'and is not printed, although no nightly run has seen it');
select is((office.changes('') ->> 'printing')::int, 1, 'it is not counted either');
set local session authorization :clerk2;
select office.claim_request(tap.op(5), 104) \g /dev/null
select throws_ok($$ select office.complete_request(tap.op(6), 104, 'done', '') $$, 'MD160', null,
    'nor is one carried out that needs no card');

reset session authorization;
select is(job.lapse_approvals(tap.op(7), 'north'), '{"requests": 1, "approvals": 2}', 'the nightly run');
select is(job.lapse_approvals(tap.op(7), 'north') ->> 'replayed', 'true', 'the same operation again changes nothing');
select is(job.lapse_approvals(tap.op(7), 'south'), '{"requests": 0, "approvals": 0}',
    'the same id in another society is another operation');
select is(job.lapse_approvals(tap.op(7), 'north'), '{"requests": 1, "approvals": 2, "replayed": true}',
    'and leaves the first one''s answer as it is');
select is(job.lapse_approvals(tap.op(8), 'north'), '{"requests": 0, "approvals": 0}', 'nothing lapses twice');
select is(job.lapse_approvals(tap.op(9), 'south'), '{"requests": 0, "approvals": 0}', 'each society its own');
select throws_ok($$ select job.lapse_approvals(tap.op(10), 'nowhere') $$, 'MD005', null, 'a society is needed');
select results_eq($$ select request_id, state, decided_by from core.request where request_id in (101, 102, 103, 104)
    order by 1 $$, $$ values (101::bigint, 'expired', null::int), (102, 'waiting', null), (103, 'approved', 103),
    (104, 'waiting', null) $$, 'what was not decided is over; what was not used waits once more');
select is((select string_agg(what || ' ' || record_id, ', ' order by event_id) from core.audit_event
    where what in ('request_expired', 'approval_lapsed') and staff_id is null),
    'request_expired 101, approval_lapsed 102, approval_lapsed 104', 'on record, by nobody of the staff');

set local session authorization :supervisor;
select is(office.approval_sheet(102) -> 'unusual', '["same_hands", "approval_lapsed"]', 'the next approver is told');
select lives_ok($$ select office.approve_request(tap.op(11), 102, '') $$, 'it is approved again');
set local session authorization :printer;
select lives_ok($$ select office.open_run(tap.op(12), 'vfold-a5', 'desk', array[102]::bigint[]) $$, 'and printed');
set local session authorization :clerk;
select results_eq($$ select d ->> 'state', (d ->> 'lapsed_at') is not null from office.request_detail(101) d $$,
    $$ values ('expired', true) $$, 'the clerk sees that it expired, and when');
select is(office.reopen_request(tap.op(13), 101, 'asked again') ->> 'state', 'received', 'and can open it again');
select throws_ok($$ select job.lapse_approvals(tap.op(14), 'north') $$, '42501', null, 'staff do not run it');

-- The ways of a request say the same.
reset session authorization;
select throws_ok($$ update core.request set state = 'expired' where request_id = 103 $$, '23000', null,
    'what was decided does not expire');
select throws_ok($$ update core.request set decided_by = null, decided_at = null where request_id = 103 $$, '23000',
    null, 'no approval without its approver');
select throws_ok($$ update core.request set state = 'waiting', decided_by = null, decided_at = null
    where request_id = 103 $$, '23000', null, 'an approval is not taken back, unless it lapsed');
select throws_ok($$ update core.request set state = 'waiting', decided_by = 104, lapsed_at = now()
    where request_id = 103 $$, '23000', null, 'nor does it pass to somebody else');

select * from finish();
rollback;
