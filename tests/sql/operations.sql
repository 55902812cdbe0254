-- What was asked once is done once.
begin;
\ir fixtures.sql
select plan(13);

select tap.request(1, 'viewing_password_issue', 'received') \g /dev/null
set local session authorization :clerk;
select office.claim_request(tap.op(1), 101) \g /dev/null
reset session authorization;
select results_eq($$ select society_id, login::text collate "default", function, result ->> 'request_id',
    length(arguments_hash)
        from core.operation where op_id = tap.op(1) $$,
    $$ values (1, 'st_000101', 'claim_request', '101', 32) $$,
        'an operation keeps its answer and a hash of what was asked');
select is((select count(*)::int from core.operation o, core.operation p
    where o.op_id <> p.op_id and o.arguments_hash = p.arguments_hash), 0,
        'the hash is salted with the operation''s id');
set local session authorization :clerk;
select throws_ok($$ select office.release_request(tap.op(1), 101) $$, 'MD409', null, 'the id of another function');
set local session authorization :clerk2;
select throws_ok($$ select office.claim_request(tap.op(1), 101) $$, 'MD409', null, 'the id of another person');
reset session authorization;
select throws_ok($$ update core.operation set society_id = 3 $$, '23503', null, 'an operation belongs to a society');
select is(core.begin_operation(tap.op(3), 'something', '[]', 1), null, 'what begins');
select throws_ok($$ select core.begin_operation(tap.op(3), 'something', '[]', 1) $$, 'MD409', null,
    'and has not ended gives no answer, and does not begin again');
select core.end_operation(tap.op(3), '{"n": 3}', 1), core.begin_operation(tap.op(4), 'something', '[]', 1),
    core.end_operation(tap.op(4), '{"n": 4}', 1) \g /dev/null
select is(core.begin_operation(tap.op(3), 'something', '[]', 1), '{"n": 3, "replayed": true}',
    'each operation has its own answer');
select throws_ok($$ select core.begin_operation(tap.op(3), 'another thing', '[]', 1) $$, 'MD409', null,
    'for what it was asked for');
select throws_ok($$ select core.begin_operation(tap.op(3), 'something', '[1]', 1) $$, 'MD409', null, 'with what');
select throws_ok($$ select core.begin_operation(null, 'something', '[]', 1) $$, 'MD005', null, 'under an id');

-- A user may choose settings; they change nothing.
set local session authorization :clerk;
set local synchronous_commit = off;
select lives_ok($$ select office.claim_request(tap.op(2), 101) $$, 'a command');
select is(current_setting('synchronous_commit'), 'on', 'is durable, whatever the caller set before');

select * from finish();
rollback;
