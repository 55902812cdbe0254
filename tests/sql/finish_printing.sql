begin;
\ir fixtures.sql
\ir printing.sql
select plan(15);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(1001, 1004) n \g /dev/null
select tap.open(:'printer', 1001, 1002) as run \gset
\set call 'office.finish_printing(tap.op(%s), %s, %s)'

select is(tap.code(:'printer', format(:'call', 1, :run, 1)), 'MD066',
    'a run is not printed before its secrets are staged');
select tap.call(:'printer', format('office.stage_run(tap.op(50), %s, 1, ''{101}'', %L)', :run, array[tap.phc('a')]))
    \g /dev/null
select is(tap.code(:'printer', format(:'call', 1, :run, 1)), 'MD066', 'not even all but one');
select tap.stage(:'printer', :run) \g /dev/null
select is(tap.code(:'printer2', format(:'call', 2, :run, 1)), 'MD064', 'only who opened it says so');
select is(tap.code(:'printer', format(:'call', 2, :run, 2)), 'MD011', 'with the current fence');
select is(tap.code(:'printer', format(:'call', 2, 4711, 1)), 'MD022', 'of a run that exists');
select is(tap.code(:'other_printer', format(:'call', 2, :run, 1)), 'MD022', 'in one''s own society');
select is(tap.code(:'clerk', format(:'call', 2, :run, 1)), '42501', 'with the duty');
select is(tap.call(:'printer', format(:'call', 3, :run, 1)), '{"state": "printed"}', 'then it is printed');
select is((select r.state || ' ' || (r.printed_at is not null) from core.run r where r.society_id = 1
    and r.run_id = :run),
    'printed true', 'with its time');
select is(tap.states(1, 1001), 'in_run staged staged', 'no secret works yet');
select is(tap.recorded(1, 'run_printed', :run), 1, 'it is on record');
select is(tap.call(:'printer', format(:'call', 3, :run, 1)), '{"state": "printed", "replayed": true}',
    'the same operation again gets the same answer');
select is(tap.code(:'printer', format(:'call', 4, :run, 1)), 'MD072', 'another one finds nothing to finish');
select is(tap.recorded(1, 'run_printed', :run), 1, 'and nothing was recorded twice');
select tap.open(:'printer', 1003) as late \gset
select tap.stage(:'printer', :late) \g /dev/null
select tap.expire(1, :late) \g /dev/null
select is(tap.code(:'printer', format(:'call', 5, :late, 1)), 'MD065', 'an expired run can only be given up');

select * from finish();
rollback;
