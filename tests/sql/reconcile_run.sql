begin;
\ir fixtures.sql
\ir printing.sql
select plan(69);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(1001, 1010) n \g /dev/null
select tap.member(1, n, null, 'voluntary_continuation'), tap.approved(1, n, n) from generate_series(1011, 1012) n
    \g /dev/null
select tap.printed(:'printer', 1001, 1002, 1003, 1011, 1012) as run \gset
select (tap.serials(1, :run))[1] as s1, (tap.serials(1, :run))[2] as s2, (tap.serials(1, :run))[3] as s3,
    (tap.serials(1, :run))[4] as s4, (tap.serials(1, :run))[5] as s5 \gset
\set call 'office.reconcile_run(tap.op(%s), %s, %s, %L, %L)'
select array[:'s1', :'s3', :'s4', :'s5'] as good, array[:'s2'] as spoiled \gset

select is(tap.code(:'printer', format(:'call', 1, :run, 1, :'good', :'spoiled')), 'MD070',
    'who printed does not count');
select is(tap.code(:'printer2', format(:'call', 1, :run, 2, :'good', :'spoiled')), 'MD011', 'with the current fence');
select is(tap.code(:'printer2', format(:'call', 1, 4711, 1, :'good', :'spoiled')), 'MD022', 'a run that exists');
select is(tap.code(:'other_printer', format(:'call', 1, :run, 1, :'good', :'spoiled')), 'MD022',
    'in one''s own society');
select is(tap.code(:'clerk', format(:'call', 1, :run, 1, :'good', :'spoiled')), '42501', 'with the duty');
select is(tap.code(:'supervisor', format(:'call', 1, :run, 1, :'good', :'spoiled')), '42501',
    'which a supervisor has not');

-- Good and spoiled must be the serials of the run, each once.
create temporary table wrong (good text[], spoiled text[], why text);
insert into wrong values
    (array[:'s1', :'s3', :'s4', :'s5'], '{}', 'one is missing'),
    (array[:'s1', :'s2', :'s3', :'s4', :'s5'], array[:'s2'], 'one is both'),
    (array[:'s1', :'s1', :'s3', :'s4', :'s5'], array[:'s2'], 'one was scanned twice'),
    (array[:'s1', :'s1', :'s4', :'s5'], array[:'s2'], 'one stands for another'),
    (array[:'s1', :'s3', :'s4', :'s5', core.card_serial('NR', 999)], array[:'s2'], 'one is of no run'),
    (array[:'s1', :'s3', :'s4', core.card_serial('NR', 1)], array[:'s2'], 'one is of another run'),
    (array[:'s1', :'s3', :'s4', replace(:'s5', 'NR', 'SU')], array[:'s2'], 'one is of another society'),
    (array[:'s1', :'s3', :'s4', 'smudged'], array[:'s2'], 'one cannot be read'),
    (array[:'s1', :'s3', :'s4', null], array[:'s2'], 'one is empty'),
    ('{}', '{}', 'nothing was scanned'), (null, null, 'nothing was given');
select is(tap.code(:'printer2', format(:'call', 1, :run, 1, w.good, w.spoiled)), 'MD071',
    'it does not balance when ' || w.why)
from wrong w;
select is(tap.states(1, 1001), 'in_run staged staged', 'a wrong count changes nothing');

-- As scanners and people write them: any width, any case, hyphens anywhere.
select array[lower(replace(:'s1', '-', '')), translate(:'s3', '0123456789NR-', '０１２３４５６７８９ＮＲー'),
    ' ' || :'s4' || ' ', :'s5'] as typed \gset
select is(tap.call(:'printer2', format(:'call', 2, :run, 1, :'typed', :'spoiled')), '{"good": 4, "spoiled": 1}',
    'the serials balance however they were typed');
select is(tap.states(1, 1001), 'in_run good ready', 'a good card waits, its secret is ready and does not work yet');
select is(tap.states(1, 1002), 'approved spoiled void',
    'a spoiled card''s secret is void, its request back in the queue');
select is((select (r.decided_by, r.decided_at is not null)::text from core.request r where r.society_id = 1
    and r.request_id = 1002), '(103,t)', 'under the same approval');
select is((select (r.state, r.reconciled_by, r.closed_at is not null)::text from core.run r where r.society_id = 1
    and r.run_id = :run), '(closed,106,t)', 'the run is closed');
select is((select array_agg(distinct c.reconciled_by) from core.card c where c.society_id = 1 and c.run_id = :run),
    '{106}',
    'every card knows who counted it');
select is((select array_agg(distinct h.staff_id) from core.request_hand h where h.society_id = 1
    and h.what = 'reconciled'),
    '{106}', 'and so does its request');
select is((select array_agg(b.route || ' ' || coalesce(b.employer_id,
    b.person_id) order by b.bundle_id) from core.bundle b
    where b.society_id = 1 and b.state = 'ready'), '{"employer 1","home 1011","home 1012"}',
    'one bundle for each destination: the employer, and each home [MYK-2]');
select is(tap.bundle_of(1, 1001), tap.bundle_of(1, 1003), 'those of one employer lie together');
select is(tap.recorded(1, 'run_reconciled', :run), 1, 'the count is on record');
select is((select array_agg(e.what || ' ' || e.person_id order by e.person_id) from core.audit_event e
    where e.society_id = 1 and e.what in ('card_good', 'card_spoiled', 'request_back')),
    '{"card_good 1001","card_spoiled 1002","request_back 1002","card_good 1003","card_good 1011","card_good 1012"}',
    'person by person');
select is(tap.call(:'printer2', format(:'call', 2, :run, 1, :'typed', :'spoiled')),
    '{"good": 4, "spoiled": 1, "replayed": true}', 'the same operation again gets the same answer');
select is(tap.code(:'printer2', format(:'call', 2, :run, 1, :'good', :'spoiled')), 'MD409',
    'its id serves for no other list');
select is(tap.code(:'printer2', format(:'call', 3, :run, 1, :'good', :'spoiled')), 'MD072', 'a run is counted once');

-- The spoiled card's request is printed anew: new number, new secret, the same bundle.
select tap.counted(:'printer', :'printer2', 1002) as again \gset
select is(tap.serials(1, :again), array[core.card_serial('NR', 106)], 'a spoiled card comes again under a new serial');
select is((select count(distinct k.hash) from core.credential k where k.society_id = 1 and k.account_id = 1002),
    2::bigint,
    'with a new secret');
select is(tap.bundle_of(1, 1002), tap.bundle_of(1, 1001), 'and joins the bundle that waits for its destination');

select tap.open(:'printer', 1004) as early \gset
select is(tap.code(:'printer2', format(:'call', 4, :early, 1, tap.serials(1, :early), '{}')), 'MD072',
    'an open run is not counted yet');
select tap.printed(:'printer', 1005) as late \gset
select tap.expire(1, :late) \g /dev/null
select is(tap.code(:'printer2', format(:'call', 5, :late, 1, tap.serials(1, :late), '{}')), 'MD065',
    'after its hours a run can only be given up');
select tap.printed(:'printer', 1006, 1007) as pulled \gset
select tap.withdraw(1006), tap.withdraw(1007) \g /dev/null
select tap.call(:'printer2', format(:'call', 6, :pulled, 1, (tap.serials(1, :pulled))[1:1], (tap.serials(1,
    :pulled))[2:2]))
    \g /dev/null
select is(tap.states(1, 1006), 'withdrawn good ready', 'a withdrawn request''s sheet is counted like any other');
select is(tap.states(1, 1007), 'withdrawn spoiled void', 'and does not come back when it was spoiled');
select tap.printed(:'printer', 1008) as none_good \gset
select is(tap.call(:'printer2', format(:'call', 7, :none_good, 1, null::text[], tap.serials(1, :none_good))),
    '{"good": 0, "spoiled": 1}', 'a run may be spoiled as a whole');
-- Two sheets with one number, and one that nobody has.
select tap.member(1, n), tap.approved(1, n, n) from generate_series(1021, 1027) n \g /dev/null
select tap.printed(:'printer', 1021, 1022, 1023, 1024) as odd \gset
select (tap.serials(1, :odd))[1] as o1, (tap.serials(1, :odd))[2] as o2, (tap.serials(1, :odd))[3] as o3,
    (tap.serials(1, :odd))[4] as o4 \gset
\set whole 'office.reconcile_run(tap.op(%s), %s, 1, %L, %L, %L, %L)'
create temporary table wrong_heaps (good text[], spoiled text[], lost text[], doubled text[], why text);
insert into wrong_heaps values
    (array[:'o1'], array[:'o2', :'o3'], '{}', array[:'o2'], 'one is in no heap'),
    (array[:'o1', :'o4'], array[:'o2', :'o3'], array[:'o4'], array[:'o2'], 'one is both sealed and not found'),
    (array[:'o1'], array[:'o2', :'o3'], array[:'o4', :'o4'], array[:'o2'], 'one is not found twice'),
    (array[:'o1', :'o2'], array[:'o3'], array[:'o4'], array[:'o2'], 'a sealed one is there twice'),
    (array[:'o1'], array[:'o2', :'o3'], array[:'o4'], array[:'o4'], 'one that was not found is there twice'),
    (array[:'o1'], array[:'o2', :'o3'], array[:'o4'], array[:'o2', :'o2'], 'one is named twice as doubled'),
    (array[:'o1'], array[:'o2', :'o3'], array[:'o4'], array['smudged'], 'a doubled one cannot be read'),
    (array[:'o1'], array[:'o2', :'o3'], array[:'o4'], array[core.card_serial('NR', 1)], 'a doubled one is of no run');
select is(tap.code(:'printer2', format(:'whole', 30, :odd, w.good, w.spoiled, w.lost, w.doubled)), 'MD071',
    'it does not balance when ' || w.why)
from wrong_heaps w;
select is(tap.call(:'printer2', format(:'whole', 31, :odd, array[:'o1'], array[:'o2', :'o3'], array[:'o4'],
    array[lower(:'o2')])), '{"good": 1, "spoiled": 2, "not_found": 1, "doubled": 1}', 'every sheet in its heap');
select is(tap.states(1, 1022), 'approved spoiled void', 'of which there are two is spoiled, its request back');
select is(tap.states(1, 1024), 'approved not_found void', 'what nobody has is void as well, its request back');
select is((select array_agg(k.void_reason order by k.account_id) from core.credential k where k.society_id = 1
    and k.account_id in (1022, 1023, 1024)), '{doubled,spoiled,not_found}', 'each secret knows why');
select is((select array_agg(distinct c.reconciled_by) from core.card c where c.society_id = 1 and c.run_id = :odd),
    '{106}', 'and who counted');
select is((select array_agg(e.what || ' ' || e.person_id order by e.event_id) from core.audit_event e
    where e.society_id = 1 and e.what in ('card_doubled', 'card_not_found')),
    '{"card_doubled 1022","card_not_found 1024"}', 'both are on record, with their persons');
select is((select e.details from core.audit_event e where e.society_id = 1 and e.what = 'run_reconciled'
    and e.record_id = :odd), '{"good": 1, "spoiled": 2, "not_found": 1, "doubled": 1, "fence": 1}',
    'and the numbers with the run');
select is(tap.code(:'printer2', format(:'whole', 31, :odd, array[:'o1'], array[:'o2', :'o3'], array[:'o4'], '{}')),
    'MD409', 'the operation means these heaps and no others');
select is(tap.call(:'printer', format('office.run_sheet(%s)', :odd)) - array['sheets', 'head'] @>
    '{"sealed": 1, "spoiled": 2, "doubled": 1, "not_found": 1, "paper": 4, "lost_paper": 1}', true,
    'the run sheet tells them apart');
select is((select array_agg(s.state || case when s.doubled then '*' else '' end order by s.position)
    from jsonb_to_recordset(tap.call(:'printer', format('(select jsonb_agg(s) from office.run_sheets(%s) s)', :odd)))
        s (state text, doubled boolean, "position" int)), '{good,spoiled*,spoiled,not_found}', 'as does its list');
select is(tap.call(:'printer', format('office.record_destruction(tap.op(32), %s)', :odd)) -> 'signatures', '1',
    'two sign for what there is');
select is((select e.details -> 'sheets' from core.audit_event e where e.society_id = 1
    and e.what = 'run_destruction_signed' and e.record_id = :odd), '3',
    'three sheets: both with one number, the spoiled one, and not what nobody had');
select is((select r ->> 'not_found' || ' ' || (r ->> 'doubled') from jsonb_array_elements(tap.call(:'printer',
    '(select jsonb_agg(r) from office.runs(''recovery'') r)')) r where r ->> 'run_id' = :'odd'), '1 1',
    'the recovery list tells of it');
select is(tap.call(:'printer2', format('office.pack_card(tap.op(33), %s, %L)', tap.bundle_of(1, 1021), :'o4'))
    ->> 'reason', 'not_found', 'one that turns up after all goes into no bundle');
select is((select array_agg(d ->> 'answer') from jsonb_array_elements(tap.call(:'clerk',
    format('office.card_in_hand(1024, %L)', :'o4')) -> 'cards') d), '{never_sent}', 'and the counter says what it is');
select tap.printed(:'printer', 1024) as anew \gset
select isnt((tap.serials(1, :anew))[1], :'o4', 'the card that was not found is printed anew');

-- The blank sheets: a second sheet is one more; whether one that was not found was printed, nobody knows.
\set stock 'office.note_stock(tap.op(%s), %s, 1, %s, 0, 0)'
select tap.printed(:'printer', 1025, 1026, 1027) as last_run \gset
select tap.serials(1, :last_run) as l \gset
create function tap.balances(taken int, run bigint) returns text language plpgsql as $$
declare
    l text[] := tap.serials(1, run);
begin
    perform tap.call('st_000106', format('office.note_stock(gen_random_uuid(), %s, 1, %s, 0, 0)', run, taken));
    perform tap.call('st_000106', format('office.reconcile_run(gen_random_uuid(), %s, 1, %L, %L, %L, %L)', run, l[1:1],
        l[2:2], l[3:3], l[2:2]));
    raise exception 'it does' using errcode = 'MD000'; -- and is taken back
exception
    when others then
        return sqlstate;
end
$$;
select is(array(select tap.balances(n, :last_run) from generate_series(2, 5) n), '{MD073,MD000,MD000,MD073}',
    'three sheets here (one of them twice), and one that may have been printed');
select is(tap.recorded(1, 'card_not_found'), 1, 'and nothing stays of an attempt');

select throws_ok($$ update core.card set void_reason = 'spoiled' where society_id = 1 and request_id = 1022 $$,
    '23000', null, 'why a sheet is spoiled never changes');
select throws_ok(format('update core.card set state = ''good'', bundle_id = 101 where society_id = 1 and serial = %L',
    :'o4'), '23000', null, 'nor does one that was not found become good');
select throws_ok($$ update core.card set state = 'good', reconciled_by = printed_by, bundle_id = 101
    where society_id = 1 and request_id = 1004 $$, '23000', null,
    'the table itself lets no number become good unstaged');

select * from finish();
rollback;
