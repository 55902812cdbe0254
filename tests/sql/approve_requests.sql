-- Several requests of the low lane in one decision; those that the lot takes out are read singly.
begin;
\ir fixtures.sql
select plan(26);

select tap.offer_all() \g /dev/null
select tap.request(1, 'registration_reset', 'waiting') \g /dev/null
select tap.request(2, 'registration_reset', 'waiting') \g /dev/null
select tap.request(3, 'registration_reset', 'waiting') \g /dev/null
select tap.request(2, 'viewing_password_reissue', 'received') \g /dev/null
select tap.request(1, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(6, 'registration_reset', 'waiting') \g /dev/null
select tap.request(11, 'registration_reset', 'waiting') \g /dev/null

set local session authorization :supervisor;
select results_eq($$ select request_id, lane from office.approvals() order by 1 $$,
    $$ values (101::bigint, 'low'), (102, 'low'), (103, 'low'), (105, 'normal'), (106, 'high'), (107, 'low') $$,
    'the kind''s lane, raised for a look-alike');
select is(office.approve_requests(tap.op(1), array[101, 104, 105, 106]::bigint[]), '{"approved": [101], "refused": [
    {"request_id": 104, "code": "MD043"}, {"request_id": 105, "code": "MD169"},
    {"request_id": 106, "code": "MD169"}]}', 'the low lane alone, and each one left out is named');
select is(office.approve_requests(tap.op(1), array[101, 104, 105, 106]::bigint[]) ->> 'replayed', 'true',
    'the same operation again changes nothing');
select throws_ok($$ select office.approve_requests(tap.op(1), array[102]::bigint[]) $$, 'MD409', null,
    'its id serves nothing else');
reset session authorization;
select results_eq($$ select state, decided_by from core.request where request_id = 101 $$,
    $$ values ('approved', 103) $$, 'it is decided like any other');
select is((select count(*)::int from core.audit_event where what = 'request_approved'), 1, 'and on record');

-- By lot: nobody sees it before.
select tap.set_profile('{approvals,full_check_percent}', '100') \g /dev/null
set local session authorization :supervisor;
select is((select full_check from office.approvals() where request_id = 102), false, 'the lot is not shown beforehand');
select is(office.approve_requests(tap.op(2), array[102, 103]::bigint[]), '{"approved": [], "refused": [
    {"request_id": 102, "code": "MD162"}, {"request_id": 103, "code": "MD162"}]}',
    'drawn requests stay, and are named');
select is((select full_check from office.approvals() where request_id = 102), true, 'from then on it is shown');
select throws_ok($$ select office.approve_request(tap.op(3), 102, '') $$, 'MD162', null,
    'approving it unread is refused, one by one as well');
select lives_ok($$ select office.approval_sheet(102) $$, 'it is read');
select is(office.approve_requests(tap.op(4), array[102]::bigint[]) #>> '{refused,0,code}', 'MD162',
    'the lot does not change for asking again');
reset session authorization;
select tap.request(2, 'viewing_password_issue', 'waiting', 'asked by letter, too') \g /dev/null
set local session authorization :supervisor;
select office.approval_sheet(108) \g /dev/null
select throws_ok($$ select office.approve_request(tap.op(13), 102, '') $$, 'MD162', null,
    'nor is it read by reading the same member''s other request');
select lives_ok($$ select office.approval_sheet(102) $$, 'read once more');
select is(office.approve_request(tap.op(5), 102, ''), '{"state": "approved"}', 'and approved singly');
set local session authorization :supervisor2;
select throws_ok($$ select office.approve_request(tap.op(6), 103, '') $$, 'MD162', null,
    'another supervisor owes the reading, too');
select is(office.reject_request(tap.op(7), 103, 'not as told'), '{"state": "rejected"}', 'rejecting needs no more');
reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'full_check_drawn' and staff_id = 103), 3,
    'each draw is on record');
select is((select bool_or(core.is_drawn(r, '{"approvals": {"full_check_percent": 0}}')) from core.request r), false,
    'none of a hundred is none');

-- Own hands, other people's lists.
select tap.set_profile('{approvals,full_check_percent}', '0') \g /dev/null
insert into core.request_hand (society_id, request_id, staff_id, what) values (1, 107, 109, 'edited');
set local session authorization :everything;
select is(office.approve_requests(tap.op(8), array[107]::bigint[]) #>> '{refused,0,code}', 'MD050', 'own hands');
select throws_ok($$ select office.approve_requests(tap.op(9), array[]::bigint[]) $$, 'MD005', null, 'none');
select throws_ok($$ select office.approve_requests(tap.op(12), null) $$, 'MD005', null, 'nor nothing');
select throws_ok($$ select office.approve_requests(tap.op(10), array[107, 107]::bigint[]) $$, 'MD005', null,
    'one twice');
select throws_ok($$ select office.approve_requests(tap.op(11), array[107, null]::bigint[]) $$, 'MD005', null,
    'nothing');
set local session authorization :other_supervisor;
select throws_ok($$ select office.approve_requests(tap.op(12), array[107]::bigint[]) $$, 'MD021', null,
    'another society''s request does not exist');
set local session authorization :clerk;
select throws_ok($$ select office.approve_requests(tap.op(13), array[107]::bigint[]) $$, 'MD004', null,
    'a clerk approves nothing');

select * from finish();
rollback;
