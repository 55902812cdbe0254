-- Blank sheets taken out = sealed + spoiled + tests + put back, or the run stays open.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(50);

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

-- The first and last number of the blank sheets, or their lot.
select tap.member(1, 1005), tap.approved(1, 1005, 1005), tap.printed(:'printer', 1005) as noted \gset
\set lot 'office.note_stock(tap.op(%s), %s, 1, 3, 1, 1, %L)'
select is(tap.code(:'printer2', format(:'lot', 20, :noted, repeat('x', 101))), 'MD005', 'a lot is one line');
select is(tap.code(:'printer2', format(:'lot', 21, :noted, null)), 'MD005', 'none is an empty one');
select tap.call(:'printer2', format(:'lot', 22, :noted, ' 000101-000103 ')) \g /dev/null
select is((select s.lot from core.run_stock s where s.society_id = 1 and s.run_id = :noted), '000101-000103',
    'it is kept');

-- The sheets of a run that was given up: what was taken out is to be destroyed, was a test, or was put back.
select tap.member(1, n), tap.approved(1, n, n) from generate_series(1006, 1009) n \g /dev/null
update core.society_profile set profile = jsonb_set(profile, '{runs,stock}', 'true') where society_id = 1;
select tap.printed(:'printer', 1006, 1007, 1008) as given_up \gset
select tap.call(:'printer2', format('office.abort_run(tap.op(40), %s, 1, ''jam'')', :given_up)) \g /dev/null
\set sign 'office.record_destruction(tap.op(%s), %s)'
select is(tap.code(:'printer', format(:'sign', 41, :given_up)), 'MD073',
    'nobody signs for sheets before the blank ones are noted');
select is(tap.code(:'printer', format(:'note', 42, :given_up, 2, 5, 1, 2)), 'MD070',
    'whose who printed them does not count');
select is(tap.code(:'printer2', format(:'note', 42, :given_up, 1, 5, 1, 2)), 'MD011', 'with the current fence');
select is(tap.code(:'supervisor', format(:'note', 42, :given_up, 2, 5, 1, 2)), '42501', 'by who may print');
select tap.call(:'printer2', format(:'note', 43, :given_up, 2, 7, 1, 2)) \g /dev/null
select is(tap.code(:'printer', format(:'sign', 44, :given_up)), 'MD073', 'four sheets are more than three cards fill');
select tap.call(:'printer2', format(:'note', 45, :given_up, 2, 5, 1, 2)) \g /dev/null
select is(tap.call(:'printer', format(:'sign', 46, :given_up)) -> 'signatures', '1',
    'two came out before the jam: they are signed for');
select is(tap.code(:'printer2', format(:'note', 47, :given_up, 2, 6, 1, 2)), 'MD072',
    'and what is signed for is not counted anew');
select is(tap.call(:'supervisor', format(:'sign', 48, :given_up)) -> 'complete', 'true', 'the second signature');
select is(tap.call(:'printer', format('office.run_sheet(%s)', :given_up)) -> 'stock' ->> 'taken', '5',
    'the run sheet tells how many were taken out');
select is(tap.recorded(1, 'run_stock_noted', :given_up), 2, 'each count is on record');

select tap.printed(:'printer', 1006) as clean_jam \gset
select tap.call(:'printer2', format('office.abort_run(tap.op(50), %s, 1, ''jam'')', :clean_jam)) \g /dev/null
select tap.call(:'printer2', format(:'note', 51, :clean_jam, 2, 3, 0, 3)) \g /dev/null
select is(tap.call(:'printer', format(:'sign', 52, :clean_jam)) -> 'signatures', '1',
    'nothing may have come out at all');
select tap.printed(:'printer', 1007) as spoiled_run \gset
select tap.call(:'printer2', format(:'note', 53, :spoiled_run, 1, 1, 0, 0)) \g /dev/null
select tap.call(:'printer2', format(:'count', 54, :spoiled_run, '{}', tap.serials(1, :spoiled_run))) \g /dev/null
select is(tap.call(:'printer', format(:'sign', 55, :spoiled_run)) -> 'signatures', '1',
    'the spoiled sheets of a counted run were accounted for when it was');
select is(tap.code(:'printer2', format(:'note', 56, :spoiled_run, 1, 2, 0, 0)), 'MD072', 'and are not counted anew');
update core.society_profile set profile = jsonb_set(profile, '{runs,stock}', 'false') where society_id = 1;
select tap.printed(:'printer', 1008) as unasked \gset
select tap.call(:'printer2', format('office.abort_run(tap.op(57), %s, 1, ''jam'')', :unasked)) \g /dev/null
select is(tap.call(:'printer', format(:'sign', 58, :unasked)) -> 'signatures', '1',
    'where the profile does not ask for it, nothing need be noted');
select tap.printed(:'printer', 1009) as noted_anyway \gset
select tap.call(:'printer2', format('office.abort_run(tap.op(59), %s, 1, ''jam'')', :noted_anyway)) \g /dev/null
select tap.call(:'printer2', format(:'note', 60, :noted_anyway, 2, 9, 0, 0)) \g /dev/null
select is(tap.code(:'printer', format(:'sign', 61, :noted_anyway)), 'MD073', 'what is noted has to add up');
select is(tap.code(:'other_printer', format(:'note', 62, :noted_anyway, 2, 1, 0, 0)), 'MD022',
    'another society''s run does not exist');

-- Two cards on a sheet: ten cards are five sheets, and nine are five as well.
select tap.member(1, n), tap.approved(1, n, n) from generate_series(1011, 1029) n \g /dev/null
update core.society_profile set profile = jsonb_set(profile, '{requests,viewing_password_reissue,form}',
    '"vfold-a4-2up"') where society_id = 1;
create function tap.printed_in_pairs(login text, requests bigint[]) returns bigint language plpgsql as $$
declare
    run bigint := (tap.call(login, format('office.open_run(gen_random_uuid(), %L, %L, %L)', 'vfold-a4-2up', 'desk 1',
        requests)) ->> 'run_id')::bigint;
begin
    perform tap.stage(login, run);
    perform tap.call(login, format('office.finish_printing(gen_random_uuid(), %s, 1)', run));
    return run;
end
$$;
select tap.printed_in_pairs(:'printer', array(select n from generate_series(1011, 1020) n)) as ten \gset
select tap.printed_in_pairs(:'printer', array(select n from generate_series(1021, 1029) n)) as nine \gset
select is((select r.per_sheet from core.run r where r.society_id = 1 and r.run_id = :ten), 2,
    'the run keeps how many cards lie on a sheet');
select is((select r.per_sheet from core.run r where r.society_id = 1 and r.run_id = :bare), 1, 'one, on most forms');
select tap.call(:'printer2', format(:'note', 30, :ten, 1, 10, 0, 0)) \g /dev/null
select is(tap.code(:'printer2', format(:'count', 31, :ten, tap.serials(1, :ten), '{}')), 'MD073',
    'ten cards do not lie on ten sheets');
select tap.call(:'printer2', format(:'note', 32, :ten, 1, 6, 1, 0)) \g /dev/null
select is(tap.call(:'printer2', format(:'count', 33, :ten, (tap.serials(1, :ten))[1:9], (tap.serials(1, :ten))[10:])),
    '{"good": 9, "spoiled": 1}', 'but on five, whichever of them is spoiled');
select is(tap.call(:'printer', format('office.run_sheet(%s)', :ten)) -> 'paper', '5', 'and so does the run sheet say');
select tap.call(:'printer2', format(:'note', 34, :nine, 1, 4, 0, 0)) \g /dev/null
select is(tap.code(:'printer2', format(:'count', 35, :nine, tap.serials(1, :nine), '{}')), 'MD073',
    'nine do not lie on four and a half');
select tap.call(:'printer2', format(:'note', 36, :nine, 1, 5, 0, 0)) \g /dev/null
select is(tap.call(:'printer2', format(:'count', 37, :nine, tap.serials(1, :nine), '{}')) -> 'good', '9',
    'the ninth has a sheet of its own');
select throws_ok(format('update core.run set per_sheet = 1 where society_id = 1 and run_id = %s', :ten), '23000', null,
    'which the table itself lets nobody change');
select throws_ok(format('update core.run set per_sheet = 3 where society_id = 1 and run_id = %s', :ten), null, null,
    'to no number that no form has');
select tap.end_duties(1, 106) \g /dev/null
select is(tap.code(:'printer2', format(:'note', 5, :bare, 1, 5, 1, 1)), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
