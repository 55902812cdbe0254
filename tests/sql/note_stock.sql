-- Blank sheets taken out = sealed + spoiled + tests + put back, or the run stays open.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(22);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(1001, 1004) n \g /dev/null
select tap.open(:'printer', 1003) as open_run \gset
select tap.printed(:'printer', 1001, 1002) as run \gset
\set note 'office.note_stock(tap.op(%s), %s, %s, %s, %s, %s)'
\set count 'office.reconcile_run(tap.op(%s), %s, 1, %L, %L)'

select is(tap.code(:'printer2', format(:'note', 1, :run, 1, 'null', 0, 0)), 'MD005', 'a count is a number');
select is(tap.code(:'printer2', format(:'note', 1, :run, 1, 0, 0, 0)), 'MD005', 'a run of no sheets is none');
select is(tap.code(:'printer2', format(:'note', 1, :run, 1, 5, -1, 0)), 'MD005', 'nothing is less than none');
select is(tap.code(:'printer2', format(:'note', 1, :run, 1, 5, 3, 'null')), 'MD005', 'each of the three is counted');
select is(tap.code(:'printer2', format(:'note', 1, :run, 1, 5, 3, 3)), 'MD005', 'nothing is put back twice');
select is(tap.code(:'printer2', format(:'note', 1, 4711, 1, 5, 1, 1)), 'MD022', 'no such run');
select is(tap.code(:'other_printer', format(:'note', 1, :run, 1, 5, 1, 1)), 'MD022',
    'another society''s run does not exist');
select is(tap.code(:'printer2', format(:'note', 1, :run, 2, 5, 1, 1)), 'MD011', 'a fence is the newest');
select is(tap.code(:'printer2', format(:'note', 1, :open_run, 1, 5, 1, 1)), 'MD072', 'it is counted after printing');
select is(tap.code(:'printer', format(:'note', 1, :run, 1, 5, 1, 1)), 'MD070', 'by another than who printed');
select is(tap.code(:'supervisor', format(:'note', 1, :run, 1, 5, 1, 1)), '42501', 'and by who may print');

select is(tap.call(:'printer2', format(:'note', 2, :run, 1, 6, 1, 2)), '{"taken": 6, "tests": 1, "put_back": 2}',
    'six were taken, one was a test, two went back');
select is(tap.code(:'printer2', format(:'count', 10, :run, tap.serials(1, :run), '{}')), 'MD073',
    'three sheets left and two cards: one is missing, and the run stays open');
select is((select r.state from core.run r where r.society_id = 1 and r.run_id = :run), 'printed', 'it does');
select is(tap.call(:'printer2', format(:'note', 3, :run, 1, 5, 1, 2)) ->> 'taken', '5', 'it was counted wrongly');
select is(tap.call(:'printer2', format(:'count', 11, :run, (tap.serials(1, :run))[1:1], (tap.serials(1, :run))[2:2])),
    '{"good": 1, "spoiled": 1}', 'what adds up is closed, spoiled ones included');
select is(tap.code(:'printer2', format(:'note', 4, :run, 1, 5, 1, 2)), 'MD072', 'and is not counted anew');
select is(tap.call(:'printer2', format(:'note', 3, :run, 1, 5, 1, 2)) ->> 'replayed', 'true',
    'the same operation again gets the same answer');
select is((select array_agg(e.details order by e.event_id) from core.audit_event e
    where e.society_id = 1 and e.what = 'run_stock_noted'),
    array[jsonb '{"taken": 6, "tests": 1, "put_back": 2}', jsonb '{"taken": 5, "tests": 1, "put_back": 2}'],
    'both counts are on record');

-- Nothing noted: only where the profile asks for it is that too little.
select tap.printed(:'printer', 1004) as bare \gset
update core.society_profile set profile = jsonb_set(profile, '{runs,stock}', 'true') where society_id = 1;
select is(tap.code(:'printer2', format(:'count', 12, :bare, tap.serials(1, :bare), '{}')), 'MD073',
    'the profile asks for the count');
update core.society_profile set profile = jsonb_set(profile, '{runs,stock}', 'false') where society_id = 1;
select is(tap.call(:'printer2', format(:'count', 13, :bare, tap.serials(1, :bare), '{}')) -> 'good', '1',
    'or does without');
select tap.end_duties(1, 106) \g /dev/null
select is(tap.code(:'printer2', format(:'note', 5, :bare, 1, 5, 1, 1)), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
