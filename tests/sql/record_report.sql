-- The reports to the authority: first the first, then the final one, each on its day.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(16);

select core.card_serial('NR', 1) as serial, core.today() as today \gset
\set call 'office.record_report(tap.op(%s), %L, %L, %L)'
select is(tap.code(:'supervisor', format(:'call', 1, :'serial', 'first', :'today')), 'MD187',
    'nothing is to be reported');
select tap.call(:'clerk', format('office.report_misdelivery(tap.op(2), %L, ''swapped'', ''opened'')', :'serial'))
    \g /dev/null
select is(tap.code(:'supervisor', format(:'call', 3, :'serial', 'final', :'today')), 'MD187', 'the first comes first');
select is(tap.code(:'supervisor', format(:'call', 3, :'serial', 'second', :'today')), 'MD005', 'there are two');
select is(tap.code(:'supervisor', format('office.record_report(tap.op(3), %L, null, %L)', :'serial', :'today')),
    'MD005',
    'one of them');
select is(tap.code(:'supervisor', format(:'call', 3, :'serial', 'first', core.today() + 1)), 'MD005',
    'not before it is sent');
select is(tap.code(:'supervisor', format(:'call', 3, :'serial', 'first', core.today() - 1)), 'MD005',
    'not before it was known');
select is(tap.code(:'supervisor', format('office.record_report(tap.op(3), %L, ''first'', null)', :'serial')), 'MD005',
    'on a day');
select is(tap.code(:'supervisor', format(:'call', 3, core.card_serial('NR', 77), 'first', :'today')), 'MD180',
    'no such card');
select is(tap.code(:'other_supervisor', format(:'call', 3, :'serial', 'first', :'today')), 'MD180',
    'another society''s card does not exist');
select is(tap.code(:'clerk', format(:'call', 3, :'serial', 'first', :'today')), '42501', 'a clerk reports to nobody');
select is(tap.code(:'supervisor', format(:'call', 4, :'serial', 'first', :'today')), 'done', 'the first is sent');
select is(tap.call(:'supervisor', format(:'call', 4, :'serial', 'first', :'today')) -> 'replayed', 'true',
    'the same operation again gets the same answer');
select is(tap.code(:'supervisor2', format(:'call', 5, :'serial', 'first', :'today')), 'MD187', 'once');
select is(tap.code(:'supervisor2', format(:'call', 6, :'serial', 'final', :'today')), 'done', 'then the final one');
select is((select (m.first_sent_by, m.final_sent_by)::text from core.misdelivery m where m.society_id = 1), '(103,104)',
    'each by whom');
select is((select array_agg(e.details ->> 'stage' order by e.event_id) from core.audit_event e where e.society_id = 1
    and e.what = 'card_misdelivery_reported' and e.person_id = 2), '{first,final}', 'both on record');

select * from finish();
rollback;
