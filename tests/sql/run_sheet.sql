begin;
\ir fixtures.sql
\ir printing.sql
select plan(18);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(1001, 1004) n \g /dev/null
select tap.printed(:'printer', 1001, 1002, 1003) as run \gset
\set sheet 'office.run_sheet(%s)'

select is(tap.call(:'printer2', format(:'sheet', :run)) - '{sheets,head,opened_at,printed_at}'::text[],
    jsonb_build_object(
    'run_id', :run, 'form', 'vfold-a5', 'station', 'desk 1', 'state', 'printed', 'cards', 3, 'paper', 3,
    'lost_paper', 0, 'not_found', 0, 'doubled', 0,
    'society', (select s.name from core.society s where s.society_id = 1), 'sealed', 0, 'spoiled', 0, 'given_up', 0,
    'unprinted', 0, 'closed_at', null, 'opened_by', '印刷 一', 'counted_by', '', 'destroyed_by', jsonb '[]',
    'stock', null),
    'a run that waits to be counted');
select is((select count(*) from core.audit_event e where e.society_id = 1 and e.seal is null), 0::bigint,
    'what led to it is sealed');
select tap.call(:'printer2', format(:'sheet', :run)) -> 'head' ->> 'hash' as head \gset
select is(:'head', (select encode(s.hash, 'hex')
    from core.audit_seal s where s.society_id = 1 order by s.seal desc limit 1), 'and the newest seal stands on it');
select tap.call(:'printer2', format('office.note_stock(tap.op(1), %s, 1, 6, 1, 2, ''A-0101 to A-0106'')', :run))
    \g /dev/null
select tap.call(:'printer2', format('office.reconcile_run(tap.op(2), %s, 1, %L, %L)', :run,
    (tap.serials(1, :run))[1:2], (tap.serials(1, :run))[3:3])) \g /dev/null
select tap.call(:'printer', format('office.record_destruction(tap.op(3), %s)', :run)),
    tap.call(:'supervisor', format('office.record_destruction(tap.op(4), %s)', :run)) \g /dev/null
select tap.call(:'supervisor', format(:'sheet', :run)) as done \gset
select is((:'done'::jsonb ->> 'sealed') || ' ' || (:'done'::jsonb ->> 'spoiled'), '2 1', 'what became of the sheets');
select is(:'done'::jsonb -> 'stock', '{"taken": 6, "tests": 1, "put_back": 2, "lot": "A-0101 to A-0106"}',
    'and of the blank ones, with their numbers');
select is((:'done'::jsonb ->> 'counted_by') || ', ' || (:'done'::jsonb ->> 'destroyed_by'),
    '印刷 二, ["印刷 一", "承認 一"]',
    'with who counted, and the two who destroyed');
select is(jsonb_path_query_array(:'done'::jsonb, '$.sheets[*].state'), '["good", "good", "spoiled"]',
    'serial by serial');
select is((select array_agg(k order by k) from jsonb_object_keys(:'done'::jsonb -> 'sheets' -> 0) k),
    '{card_id,doubled,position,serial,state}', 'and nothing of the addressee');
select ok(position('Family' in :'done') = 0, 'no name of a member either');
select tap.call(:'printer2', format('office.dispatch_bundle(tap.op(5), %s)', tap.bundle_of(1, 1001))) \g /dev/null
select is(tap.call(:'printer', format(:'sheet', :run)) ->> 'sealed', '2', 'a sealed card stays one when it leaves');

select tap.open(:'printer', 1004) as given_up \gset
select tap.call(:'printer2', format('office.abort_run(tap.op(6), %s, 1, ''jam'')', :given_up)) \g /dev/null
select is((tap.call(:'printer', format(:'sheet', :given_up)) ->> 'unprinted'), '1',
    'a number without a secret was never paper');
select tap.member(1, 1005), tap.approved(1, 1005, 1005), tap.printed(:'printer', 1005) as jammed \gset
select tap.call(:'printer2', format('office.abort_run(tap.op(7), %s, 1, ''jam'')', :jammed)) \g /dev/null
select tap.call(:'printer', format(:'sheet', :jammed)) as jam \gset
select is((:'jam'::jsonb ->> 'given_up') || ' ' || (:'jam'::jsonb ->> 'unprinted'), '1 0', 'one with a secret was');
select is(tap.call(:'printer', format(:'sheet', :given_up)) -> 'stock', 'null',
    'and what was noted of another run''s stock is not its own');
select is(tap.code(:'printer', format(:'sheet', 4711)), 'MD022', 'an unknown run is unknown');
select is(tap.code(:'other_printer', format(:'sheet', :run)), 'MD022', 'another society''s run does not exist');
select is(tap.code(:'clerk', format(:'sheet', :run)), '42501', 'a clerk counts no sheets');
select is(tap.recorded(1, 'run_sheet_read', :run) > 0, true, 'whoever printed it is on record');
select tap.end_duties(1, 105) \g /dev/null
select is(tap.code(:'printer', format(:'sheet', :run)), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
