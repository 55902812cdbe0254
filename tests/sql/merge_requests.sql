-- Duplicates become one request.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(28);

select tap.request(1, 'viewing_password_issue', 'received'),
    tap.request(1, 'viewing_password_issue', 'claimed', 'asked again by mail'),
    tap.request(1, 'viewing_password_issue', 'waiting', 'asked a third time'),
    tap.request(3, 'viewing_password_issue', 'received'), tap.request(1, 'login_notice', 'received') \g /dev/null

set local session authorization :clerk;
select throws_ok($$ select office.merge_requests(tap.op(1), 101, '{102}', ' ') $$, 'MD005', null, 'a reason is needed');
select throws_ok($$ select office.merge_requests(tap.op(2), 101, '{}', 'x') $$, 'MD005', null, 'others are needed');
select throws_ok($$ select office.merge_requests(tap.op(3), 101, '{101}', 'x') $$, 'MD005', null, 'not itself');
select throws_ok($$ select office.merge_requests(tap.op(4), 101, '{102,102}', 'x') $$, 'MD005', null, 'each once');
select throws_ok($$ select office.merge_requests(tap.op(5), null, '{102}', 'x') $$, 'MD005', null, 'one is kept');
select throws_ok($$ select office.merge_requests(tap.op(6), 101, '{999}', 'x') $$, 'MD021', null, 'no such request');
select throws_ok($$ select office.merge_requests(tap.op(7), 101, '{104}', 'x') $$, 'MD035', null,
    'another member''s is no duplicate');
select throws_ok($$ select office.merge_requests(tap.op(8), 101, '{105}', 'x') $$, 'MD035', null,
    'nor is another kind');
set local session authorization :clerk2;
select throws_ok($$ select office.merge_requests(tap.op(9), 101, '{102}', 'x') $$, 'MD040', null,
    'a colleague is working on it');
set local session authorization :clerk;
select is(office.merge_requests(tap.op(10), 101, '{103,102}', 'the same letter'), '{"request_id": 101, "merged": 2}',
    'two go into the first');
select is(office.merge_requests(tap.op(10), 101, '{103,102}', 'the same letter') ->> 'replayed', 'true', 'once');
reset session authorization;
select results_eq($$ select request_id, state, merged_into, outcome, completed_by, claimed_by from core.request
        where request_id in (101, 102, 103) order by 1 $$,
    $$ values (101::bigint, 'received', null::bigint, '', null::int, null::int),
        (102, 'closed', 101, 'merged', 101, null), (103, 'closed', 101, 'merged', 101, null) $$,
    'they are closed and say where they went');
select is((select count(*)::int from core.request_note where kind = 'merge' and body = 'the same letter'), 3,
    'the reason stands at all three');
select is((select array_agg(record_id order by record_id) from core.audit_event where what = 'request_merged'),
    array[102, 103]::bigint[], 'each is on record');
select is((select count(*)::int from core.request_hand where request_id = 101 and staff_id = 101
    and what = 'edited'), 1,
    'the one that is kept was edited');

set local session authorization :clerk;
select throws_ok($$ select office.merge_requests(tap.op(11), 101, '{102}', 'x') $$, 'MD043', null,
    'what is closed is not merged again');
select throws_ok($$ select office.merge_requests(tap.op(12), 102, '{101}', 'x') $$, 'MD043', null,
    'nor is anything merged into it');
select throws_ok($$ select office.reopen_request(tap.op(13), 102, 'x') $$, 'MD043', null, 'nor is it opened again');
select is(office.request_detail(102) ->> 'merged_into', '101', 'it shows where it went');
reset session authorization;
select throws_ok($$ update core.request set merged_into = 102 where request_id = 102 $$, '23514', null,
    'nothing goes into itself');
-- What is in a run belongs to the print room: it is neither closed nor kept.
select tap.member(1, 1001), tap.approved(1, 1001, 1001), tap.approved(1, 1002, 1001, despite => 'again'),
    tap.open('st_000105', 1001) \g /dev/null
set local session authorization :clerk;
select throws_ok($$ select office.merge_requests(tap.op(20), 1002, '{1001}', 'x') $$, 'MD043', null,
    'a request in a run is not closed as a duplicate');
select throws_ok($$ select office.merge_requests(tap.op(21), 1001, '{1002}', 'x') $$, 'MD043', null,
    'nor does another one go into it');
reset session authorization;
select is(tap.states(1, 1001), 'in_run numbered', 'it goes on');
select tap.request(9, 'login_notice', 'claimed') as held, tap.request(9, 'login_notice', 'claimed', 'again') as twice,
    core.today() + 3 as later \gset
set local session authorization :clerk;
select office.hold_request(tap.op(30), :held, 'a form', :'later'),
    office.hold_request(tap.op(31), :twice, 'a form', :'later') \g /dev/null
select is(office.merge_requests(tap.op(32), :held, array[:twice]::bigint[], 'x') ->> 'merged', '1',
    'what is on hold can be merged');
reset session authorization;
select is((select (state, hold_reason, hold_until)::text from core.request where request_id = :twice), '(closed,"",)',
    'and waits no more');
set local session authorization :other_clerk;
select throws_ok($$ select office.merge_requests(tap.op(14), 101, '{104}', 'x') $$, 'MD021', null,
    'another society''s requests do not exist');
set local session authorization :supervisor;
select throws_ok($$ select office.merge_requests(tap.op(15), 101, '{104}', 'x') $$, '42501', null,
    'a supervisor merges nothing');
set local session authorization :clerk;
select is((select array_agg(request_id order by request_id) from office.requests('open')
    where kind = 'viewing_password_issue' and person_id = 1), array[101]::bigint[], 'one is left in the queue');

select * from finish();
rollback;
