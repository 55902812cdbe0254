-- A supervisor's own figure: how many of those approved unread the lot took out, and how many of these were wrong.
begin;
\ir fixtures.sql
select plan(7);

select tap.offer_all() \g /dev/null
select tap.request(1, 'registration_reset', 'waiting') \g /dev/null
select tap.request(2, 'registration_reset', 'waiting') \g /dev/null
select tap.request(3, 'registration_reset', 'waiting') \g /dev/null
select tap.set_profile('{approvals,full_check_percent}', '100') \g /dev/null
set local session authorization :supervisor;
select is(office.own_full_checks(), '{"drawn": 0, "decided": 0, "rejected": 0}', 'nothing yet');
select office.approve_requests(tap.op(1), array[101, 102, 103]::bigint[]) \g /dev/null
select office.approve_requests(tap.op(2), array[101, 102, 103]::bigint[]) \g /dev/null
select office.approval_sheet(101) \g /dev/null
select office.approve_request(tap.op(3), 101, '') \g /dev/null
set local session authorization :supervisor2;
select office.reject_request(tap.op(4), 102, 'not as told') \g /dev/null
select is(office.own_full_checks(), '{"drawn": 0, "decided": 0, "rejected": 0}',
    'somebody else''s batch is not one''s own');
set local session authorization :supervisor;
select is(office.own_full_checks(), '{"drawn": 3, "decided": 2, "rejected": 1}',
    'each request once, by whoever decided on it in the end');
reset session authorization;
insert into core.request_hand (society_id, request_id, staff_id, what, at)
values (1, 103, 104, 'rejected', now() - interval '1 day');
set local session authorization :supervisor;
select is(office.own_full_checks(), '{"drawn": 3, "decided": 2, "rejected": 1}',
    'what was decided before the lot was drawn says nothing of it');
reset session authorization;
insert into core.full_check (society_id, request_id, staff_id, drawn_at)
values (1, 1, 103, now() - interval '90 days');
set local session authorization :supervisor;
select is(office.own_full_checks() ->> 'drawn', '3', 'what was drawn ninety days ago counts no more');
set local session authorization :other_supervisor;
select is(office.own_full_checks() ->> 'drawn', '0', 'another society sees nothing of it');
set local session authorization :clerk;
select throws_ok($$ select office.own_full_checks() $$, 'MD004', null, 'a clerk has no such figure');

select * from finish();
rollback;
