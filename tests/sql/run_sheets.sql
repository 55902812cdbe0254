begin;
\ir fixtures.sql
\ir printing.sql
select plan(8);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(1001, 1002) n \g /dev/null
select tap.printed(:'printer', 1002, 1001) as run \gset
\set sheets '(select jsonb_agg(s) from office.run_sheets(%s) s)'

select is(tap.call(:'printer2', format(:'sheets', :run)), jsonb_build_array(
    jsonb_build_object('card_id', 101, 'position', 1, 'serial', core.card_serial('NR', 101), 'state', 'staged',
        'doubled', false),
    jsonb_build_object('card_id', 102, 'position', 2, 'serial', core.card_serial('NR', 102), 'state', 'staged',
        'doubled', false)),
    'every sheet in its order, and nothing of the addressee');
select is((select count(*) from core.audit_event e where e.society_id = 1 and e.seal is null), 0::bigint,
    'what led to it is sealed');
select tap.call(:'printer2', format('office.reconcile_run(tap.op(1), %s, 1, %L, %L)', :run,
    (tap.serials(1, :run))[1:1], (tap.serials(1, :run))[2:2])) \g /dev/null
select is(jsonb_path_query_array(tap.call(:'supervisor', format(:'sheets', :run)), '$[*].state'), '["good", "spoiled"]',
    'and what became of it');
select is(tap.code(:'printer', format(:'sheets', 4711)), 'MD022', 'an unknown run is unknown');
select is(tap.code(:'printer', format(:'sheets', 'null')), 'MD022', 'as is none');
select is(tap.code(:'other_printer', format(:'sheets', :run)), 'MD022', 'another society''s run does not exist');
select is(tap.code(:'clerk', format(:'sheets', :run)), '42501', 'a clerk counts no sheets');
select tap.end_duties(1, 105) \g /dev/null
select is(tap.code(:'printer', format(:'sheets', :run)), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
