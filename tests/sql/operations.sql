-- What was asked once is done once.
begin;
\ir fixtures.sql
select plan(7);

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

-- A user may choose settings; they change nothing.
set local session authorization :clerk;
set local synchronous_commit = off;
select lives_ok($$ select office.claim_request(tap.op(2), 101) $$, 'a command');
select is(current_setting('synchronous_commit'), 'on', 'is durable, whatever the caller set before');

select * from finish();
rollback;
