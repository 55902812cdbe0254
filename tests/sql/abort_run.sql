begin;
\ir fixtures.sql
\ir printing.sql
select plan(29);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(1001, 1007) n \g /dev/null
select tap.open(:'printer', 1001, 1002, 1003) as run \gset
select tap.call(:'printer', format('office.stage_run(tap.op(50), %s, 1, ''{101,102}'', %L)', :run,
    array[tap.phc('a'), tap.phc('b')])) \g /dev/null
select tap.withdraw(1002) \g /dev/null
\set call 'office.abort_run(tap.op(%s), %s, %s, %L)'

select is(tap.code(:'printer2', format(:'call', 1, :run, 1, ' ')), 'MD005', 'giving up needs a reason');
select is(tap.code(:'printer2', format(:'call', 1, :run, 2, 'jam')), 'MD011', 'and the current fence');
select is(tap.code(:'printer2', format(:'call', 1, 4711, 1, 'jam')), 'MD022', 'and a run that exists');
select is(tap.code(:'other_printer', format(:'call', 1, :run, 1, 'jam')), 'MD022', 'in one''s own society');
select is(tap.code(:'clerk', format(:'call', 1, :run, 1, 'jam')), '42501', 'and the duty');
select is(tap.call(:'printer2', format(:'call', 2, :run, 1, 'the station went down')),
    '{"state": "aborted", "voided": 3}',
    'any printer gives a run up, not only who opened it');
select is((select (r.state, r.fence, r.abort_reason, r.closed_at is not null)::text from core.run r
    where r.society_id = 1 and r.run_id = :run), '(aborted,2,"the station went down",t)', 'its fence rises');
select is(tap.states(1, 1001), 'approved void void', 'card and secret are void, the request waits again');
select is(tap.states(1, 1003), 'approved void', 'a number without a secret too');
select is(tap.states(1, 1002), 'withdrawn void void', 'a request that was withdrawn meanwhile does not come back');
select is((select (r.decided_by, c.approved_by)::text from core.request r join core.card c using (society_id,
    request_id)
    where r.society_id = 1 and r.request_id = 1001), '(103,103)', 'the approval still stands');
select is((select array_agg(distinct c.void_reason || ' ' || coalesce(k.void_reason, 'aborted')) from core.card c
    left join core.credential k using (society_id, credential_id) where c.society_id = 1 and c.run_id = :run),
    '{aborted aborted}', 'void says why');
select is(tap.recorded(1, 'run_aborted', :run), 1, 'it is on record');
select is(tap.recorded(1, 'card_void'), 3, 'with every sheet');
select is((select array_agg(e.record_id order by 1) from core.audit_event e where e.society_id = 1
    and e.what = 'request_back'), '{1001,1003}'::bigint[], 'and every request');
select is((select e.details ->> 'sheets' from core.audit_event e where e.society_id = 1 and e.what = 'run_aborted'),
    '2',
    'only sheets that had a secret can be paper');
select is((select count(*) from core.audit_event e where e.details::text like '%station%'), 0::bigint,
    'the reason''s words stay out of it');
select is(tap.call(:'printer2', format(:'call', 2, :run, 1, 'the station went down')),
    '{"state": "aborted", "voided": 3, "replayed": true}', 'the same operation again gets the same answer');
select is(tap.code(:'printer2', format(:'call', 2, :run, 1, 'other words')), 'MD409', 'its id serves for nothing else');
select is(tap.code(:'printer', format(:'call', 3, :run, 1, 'jam')), 'MD011', 'who comes later has a stale fence');
select is(tap.code(:'printer', format(:'call', 3, :run, 2, 'jam')), 'MD072', 'and nothing to give up');

-- A reprint is a new secret on a new number (MYK-8).
select tap.printed(:'printer', 1001) as again \gset
select is(tap.serials(1, :again), array[core.card_serial('NR', 104)], 'the next run gives a new serial');
select is(tap.states(1, 1001), 'in_run staged staged', 'and a new secret');
select is(tap.code(:'printer2', format(:'call', 4, :again, 1, 'doubled sheets')), 'done',
    'a printed run can be given up too');
select is(tap.states(1, 1001), 'approved void void', 'with the same effect');
select tap.open(:'printer', 1004) as late \gset
select tap.expire(1, :late) \g /dev/null
select is(tap.code(:'printer2', format(:'call', 5, :late, 1, 'too late')), 'done', 'so can an expired one');
select tap.counted(:'printer', :'printer2', 1005) as closed \gset
select is(tap.code(:'printer2', format(:'call', 6, :closed, 1, 'no')), 'MD072', 'a counted run cannot');
select is(tap.states(1, 1005), 'in_run good ready', 'and keeps its cards');
select throws_ok($$ update core.run set state = 'open' where society_id = 1 and state = 'aborted' $$, '23000', null,
    'the table itself lets no run come back');

select * from finish();
rollback;
