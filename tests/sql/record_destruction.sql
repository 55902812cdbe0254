begin;
\ir fixtures.sql
\ir printing.sql
select plan(21);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(1001, 1006) n \g /dev/null
select tap.printed(:'printer', 1001, 1002) as run \gset
\set call 'office.record_destruction(tap.op(%s), %s)'

select is(tap.code(:'printer', format(:'call', 1, :run)), 'MD072', 'a run that still lives has nothing to destroy');
select tap.call(:'printer2', format('office.reconcile_run(tap.op(50), %s, 1, %L, %L)', :run, (tap.serials(1,
    :run))[1:1],
    (tap.serials(1, :run))[2:2])) \g /dev/null
select is(tap.code(:'printer', format(:'call', 1, 4711)), 'MD022', 'an unknown run is unknown');
select is(tap.code(:'other_printer', format(:'call', 1, :run)), 'MD022', 'another society''s run does not exist');
select is(tap.code(:'clerk', format(:'call', 1, :run)), '42501', 'a clerk does not sign');
select is(tap.call(:'printer', format(:'call', 2, :run)), '{"signatures": 1, "complete": false}', 'one signature');
select is(tap.call(:'printer', format(:'call', 2, :run)), '{"signatures": 1, "complete": false, "replayed": true}',
    'the same operation again gets the same answer');
select is(tap.code(:'printer2', format(:'call', 2, :run)), 'MD409', 'its id serves for no other person');
select is(tap.code(:'printer', format(:'call', 3, :run)), 'MD075', 'nobody signs twice');
select is(tap.call(:'supervisor', format(:'call', 4, :run)), '{"signatures": 2, "complete": true}',
    'a second person completes it');
select is(tap.code(:'printer2', format(:'call', 5, :run)), 'MD072', 'a third has nothing to sign');
select is((select array_agg(e.details order by e.event_id) from core.audit_event e where e.society_id = 1
    and e.what = 'run_destruction_signed'),
    array['{"sheets": 1, "signature": 1}', '{"sheets": 1, "signature": 2}']::jsonb[],
    'both are on record, with the number of sheets');

-- A card pulled at dispatch is one sheet more, for which nobody has signed yet.
select tap.withdraw(1001) \g /dev/null
select tap.call(:'printer2', format('office.dispatch_bundle(tap.op(51), %s)', tap.bundle_of(1, 1001))) \g /dev/null
select is(tap.call(:'printer', format(:'call', 6, :run)), '{"signatures": 1, "complete": false}',
    'a card pulled later needs both signatures anew');
select is(tap.call(:'printer2', format(:'call', 7, :run)), '{"signatures": 2, "complete": true}', 'and gets them');

select tap.open(:'printer', 1003) as numbers \gset
select tap.call(:'printer2', format('office.abort_run(tap.op(52), %s, 1, ''no paper'')', :numbers)) \g /dev/null
select is(tap.code(:'printer', format(:'call', 8, :numbers)), 'MD072', 'numbers without a secret were never paper');
select tap.printed(:'printer', 1003, 1004) as given_up \gset
select tap.call(:'printer2', format('office.abort_run(tap.op(53), %s, 1, ''jam'')', :given_up)) \g /dev/null
select is(tap.call(:'everything', format(:'call', 9, :given_up)), '{"signatures": 1, "complete": false}',
    'the sheets of a run that was given up are destroyed and signed for');
select tap.printed(:'printer', 1006) as uncounted \gset
update core.card set state = 'void', void_reason = 'coverage_lost' where society_id = 1 and request_id = 1006;
select is(tap.code(:'printer', format(:'call', 12, :uncounted)), 'MD072', 'nor has one before it is counted');
select tap.counted(:'printer', :'printer2', 1005) as clean \gset
select is(tap.code(:'printer', format(:'call', 10, :clean)), 'MD072', 'a run of good sheets has nothing to destroy');
select is(tap.code(:'printer', format(:'call', 'null', :given_up)), 'MD005', 'an operation has its id');
select tap.end_duties(1, 106) \g /dev/null
select is(tap.code(:'printer2', format(:'call', 11, :given_up)), 'MD004', 'a duty that has ended is none');
select throws_ok($$ insert into core.destruction (society_id, run_id, sheets, staff_id)
    select society_id, run_id, sheets, staff_id from core.destruction where society_id = 1 limit 1 $$, '23505', null,
    'the table itself keeps two signatures two persons');
select throws_ok($$ delete from core.run where society_id = 1 $$, '23000', null, 'and every run');

select * from finish();
rollback;
