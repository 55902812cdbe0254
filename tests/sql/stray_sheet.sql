-- What turns up in a count and is none of the run's (I-14).
begin;
\ir fixtures.sql
\ir printing.sql
select plan(26);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(1001, 1008) n \g /dev/null
select tap.printed(:'printer', 1001, 1002) as run \gset
select tap.printed(:'printer', 1003) as other \gset
select tap.counted(:'printer', :'printer2', 1004) as sealed \gset
select tap.printed(:'printer', 1005, 1006) as odd \gset
select tap.call(:'printer2', format('office.reconcile_run(tap.op(1), %s, 1, ''{}'', %L, %L, ''{}'')', :odd,
    (tap.serials(1, :odd))[1:1], (tap.serials(1, :odd))[2:2])) \g /dev/null
select tap.open(:'printer', 1007) as open_run \gset
select tap.printed(:'printer', 1008) as given_up \gset
select tap.call(:'printer2', format('office.abort_run(tap.op(2), %s, 1, ''jam'')', :given_up)) \g /dev/null
\set call 'office.stray_sheet(tap.op(%s), %s, %s, %L)'
create function tap.stray(number int, run bigint, serial text) returns text language sql as $$
    select concat_ws(' ', a ->> 'outcome', a ->> 'run_id', nullif(a ->> 'reason', ''))
    from tap.call('st_000106', format('office.stray_sheet(tap.op(%s), %s, 1, %L)', number, run, serial)) a
$$;

select is(tap.stray(10, :run, (tap.serials(1, :other))[1]), 'other_run ' || :other, 'one of another run, and which');
select is(tap.stray(11, :run, (tap.serials(1, :sealed))[1]), 'other_run ' || :sealed, 'which may be counted already');
select is(tap.stray(12, :run, (tap.serials(1, :open_run))[1]), 'other_run ' || :open_run, 'or be under the press');
select is(tap.stray(13, :run, (tap.serials(1, :odd))[1]), 'void ' || :odd || ' spoiled', 'a spoiled one is void');
select is(tap.stray(14, :run, (tap.serials(1, :odd))[2]), 'void ' || :odd || ' not_found',
    'as is one that was not found, and is now');
select is(tap.stray(15, :run, (tap.serials(1, :given_up))[1]), 'void ' || :given_up || ' aborted',
    'or whose run was given up');
select tap.withdraw(1004) \g /dev/null
select is(tap.stray(16, :run, (tap.serials(1, :sealed))[1]), 'void ' || :sealed || ' withdrawn',
    'or that would be pulled at the door');
select is(tap.stray(17, :run, core.card_serial('NR', 1)), 'gone 1', 'one that is on record as dispatched');
select isnt(tap.call(:'printer2', format(:'call', 17, :run, 1, core.card_serial('NR', 1))) ->> 'dispatched_at', null,
    'says when it left');
update core.card set state = 'returned' where society_id = 1 and card_id = 1;
select is(tap.stray(24, :run, core.card_serial('NR', 1)), 'gone 1', 'or has come back since');
select is(tap.stray(18, :run, core.card_serial('NR', 4711)), 'unknown', 'a number that was never given is unknown');
select is(tap.stray(19, :run, 'smudged'), 'unknown', 'as is no number at all');
select tap.member(2, 1001), tap.approved(2, 1001, 1001) \g /dev/null
select tap.open('st_000204', 1001) as theirs \gset
select (tap.serials(2, :theirs))[1] as their_serial \gset
select is(tap.call(:'printer2', format(:'call', 20, :run, 1, :'their_serial')),
    tap.call(:'printer2', format(:'call', 21, :run, 1, core.card_serial('NR', 4712))),
    'another society''s card gets the answer of one that does not exist');
select is(tap.stray(22, :run, lower(replace((tap.serials(1, :other))[1], '-', ' '))), 'other_run ' || :other,
    'however it is typed');

select is((select array_agg(e.details ->> 'outcome' order by e.event_id) from core.audit_event e
    where e.society_id = 1 and e.what = 'card_strayed' and (e.details ->> 'counted_in')::bigint = :run),
    '{other_run,other_run,other_run,void,void,void,void,gone,gone,other_run}', 'every card that strayed is on record');
select is((select array_agg(distinct e.person_id) from core.audit_event e where e.society_id = 1
    and e.what = 'card_strayed' and e.details ->> 'serial' = (tap.serials(1, :other))[1]), '{1003}',
    'with its person');
select is(tap.recorded(1, 'card_strayed', :run), 4, 'and what is unknown with the run');
select is(tap.call(:'printer2', format(:'call', 10, :run, 1, (tap.serials(1, :other))[1])) ->> 'replayed', 'true',
    'the same operation again gets the same answer');

select is(tap.code(:'printer2', format(:'call', 30, :run, 1, (tap.serials(1, :run))[1])), 'MD005',
    'one of the run is no stray');
select is(tap.code(:'printer', format(:'call', 30, :run, 1, 'x')), 'MD070', 'who printed does not count');
select is(tap.code(:'printer2', format(:'call', 30, :run, 2, 'x')), 'MD011', 'with the current fence');
select is(tap.code(:'printer2', format(:'call', 30, 4711, 1, 'x')), 'MD022', 'of a run that exists');
select is(tap.code(:'other_printer', format(:'call', 30, :given_up, 1, 'x')), 'MD022', 'in one''s own society');
select is(tap.code(:'printer2', format(:'call', 30, :sealed, 1, 'x')), 'MD072', 'that is being counted');
select is(tap.code(:'clerk', format(:'call', 30, :run, 1, 'x')), '42501', 'by who counts');
select tap.end_duties(1, 106) \g /dev/null
select is(tap.code(:'printer2', format(:'call', 30, :run, 1, 'x')), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
