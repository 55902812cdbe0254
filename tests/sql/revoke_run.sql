-- Letters were swapped: every card of the run that still lives is void at once, wherever it is (I-5),
-- also what came back (I-21).
begin;
\ir fixtures.sql
\ir printing.sql
select plan(24);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(1001, 1003) n \g /dev/null
select tap.member(1, n, null, 'special_retired'), tap.approved(1, n, n) from generate_series(1004, 1006) n \g /dev/null
\set call 'office.revoke_run(tap.op(%s), %s, %L)'
select tap.printed(:'printer', 1001, 1002, 1003, 1004) as run \gset
select is(tap.code(:'supervisor', format(:'call', 1, :run, 'swapped')), 'MD072',
    'a run that is not counted is aborted');
select tap.call(:'printer2', format('office.reconcile_run(gen_random_uuid(), %s, 1, %L, %L)', :run, tap.serials(1,
    :run),
    '{}')) \g /dev/null
select tap.counted(:'printer', :'printer2', 1005) as other_run \gset
select tap.call(:'printer2', format('office.dispatch_bundle(tap.op(2), %s)', tap.bundle_of(1, 1001))) \g /dev/null
select tap.call(:'printer', format('office.record_return(tap.op(3), %L, ''refused'')', (tap.serials(1, :run))[3]))
    \g /dev/null
select is(tap.states(1, 1001) || ', ' || tap.states(1, 1003) || ', ' || tap.states(1, 1004),
    'dispatched dispatched active, dispatched returned void, in_run good ready',
    'two have left, one came back, one waits');

select is(tap.code(:'supervisor', format(:'call', 4, 4711, 'swapped')), 'MD022', 'no such run');
select is(tap.code(:'other_supervisor', format(:'call', 4, :run, 'swapped')), 'MD022',
    'another society''s run does not exist');
select is(tap.code(:'supervisor', format(:'call', 4, :run, ' ')), 'MD005', 'a reason is given');
select is(tap.code(:'supervisor', format(:'call', 4, :run, repeat('x', 401))), 'MD005', 'a short one');
select is(tap.code(:'printer', format(:'call', 4, :run, 'swapped')), '42501', 'who prints does not revoke');
select is(tap.code(:'clerk', format(:'call', 4, :run, 'swapped')), '42501', 'nor does a clerk');
select is(tap.states(1, 1001), 'dispatched dispatched active', 'no refusal changed a secret');

select is(tap.call(:'supervisor', format(:'call', 5, :run, 'two rows swapped')),
    '{"stopped": 2, "pulled": 1, "cards": 4}',
    'what has left is stopped, what waits is pulled');
select is(tap.states(1, 1001), 'dispatched dispatched void', 'the first');
select is(tap.states(1, 1002), 'dispatched dispatched void', 'the second');
select is(tap.states(1, 1003), 'dispatched returned void', 'the one that came back stays so');
select is(tap.states(1, 1004), 'approved void void', 'the one inside is printed anew under its approval');
select is(tap.states(1, 1005), 'in_run good ready', 'another run is untouched');
select is((select array_agg(distinct k.void_reason order by k.void_reason) from core.credential k
    where k.society_id = 1 and k.account_id between 1001 and 1004), '{returned,run_revoked}', 'each with its reason');
select is((select array_agg(e.what || ' ' || e.person_id order by e.what, e.person_id) from core.audit_event e
    where e.society_id = 1 and e.details ->> 'reason' = 'run_revoked'),
    '{"card_stopped 1001","card_stopped 1002","card_void 1004"}', 'person by person');
select is((select (r.revoked_by, r.revoked_at is not null, r.revoke_reason)::text from core.run r where r.society_id = 1
    and r.run_id = :run), '(103,t,"two rows swapped")', 'and with who said so, when and why');
select is((select e.details from core.audit_event e where e.society_id = 1 and e.what = 'run_revoked'),
    '{"pulled": 1, "stopped": 2}', 'in numbers alone on the record');
select is((select d.sheets from core.destruction_of(1, :run) d), 1, 'the pulled sheet is to be destroyed');
select is(tap.call(:'supervisor', format(:'call', 5, :run, 'two rows swapped')) -> 'replayed', 'true',
    'the same operation again gets the same answer');
select is(tap.code(:'supervisor', format(:'call', 5, :other_run, 'two rows swapped')), 'MD409',
    'its id serves nothing else');
select is(tap.code(:'supervisor2', format(:'call', 6, :run, 'again')), 'MD188', 'a run is revoked once');
select tap.end_duties(1, 103) \g /dev/null
select is(tap.code(:'supervisor', format(:'call', 7, :other_run, 'again')), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
