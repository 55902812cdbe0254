begin;
\ir fixtures.sql
\ir printing.sql
select plan(10);

select core.card_serial('NR', 1) as serial \gset
\set list '(select coalesce(jsonb_agg(m), jsonb ''[]'') from office.misdeliveries(%L) m)'
select is(tap.call(:'clerk', format(:'list', 'open')), '[]', 'nothing went astray');
select tap.call(:'clerk', format('office.report_misdelivery(tap.op(1), %L, ''wrong_person'', ''opened'')', :'serial'))
    \g /dev/null
select is((tap.call(:'clerk', format(:'list', 'open')) -> 0) - 'known_at', jsonb_build_object('serial', :'serial',
    'kind',
    'viewing_password_issue', 'person_id', 2, 'name', '髙橋 健一', 'destination', '株式会社山田製作所',
    'happened', 'wrong_person', 'seen', 'opened', 'uses', 0, 'exposed', array['name_and_address', 'viewing'],
    'reported_by', '窓口 一', 'first_from', core.today() + 2, 'first_due', core.today() + 4,
    'final_due', core.report_due(core.today(), 30), 'first_sent_on', null, 'final_sent_on', null,
    'next_due', core.today() + 4, 'days_left', 4, 'run_id', null, 'persons', 1,
    'card_needed', true), 'what could be seen, and when the reports are due');
select tap.call(:'supervisor', format('office.record_report(tap.op(2), %L, ''first'', %L)', :'serial', core.today()))
    \g /dev/null
select is(tap.call(:'clerk', format(:'list', 'open')) #>> '{0,next_due}', core.report_due(core.today(), 30)::text,
    'after the first report the final one is due');
select tap.call(:'supervisor', format('office.record_report(tap.op(3), %L, ''final'', %L)', :'serial', core.today()))
    \g /dev/null
select is(tap.call(:'clerk', format(:'list', 'open')), '[]', 'after the final one nothing is');
select is(tap.call(:'clerk', format(:'list', 'reported')) #> '{0,days_left}', 'null', 'and no clock runs');

select tap.member(1, 1001), tap.approved(1, 1001, 1001) \g /dev/null
select tap.counted(:'printer', :'printer2', 1001) as run \gset
select tap.call(:'printer2', format('office.dispatch_bundle(tap.op(4), %s)', tap.bundle_of(1, 1001))) \g /dev/null
select tap.call(:'clerk', format('office.report_misdelivery(tap.op(5), %L, ''stolen'', ''not_known'')', (tap.serials(1,
    :run))[1])) \g /dev/null
select is(tap.call(:'printer', format(:'list', 'open')) #> '{0,exposed}',
    '["name_and_address", "viewing", "contents"]', 'what nobody knows counts as seen');
select is(tap.call(:'other_clerk', format(:'list', 'open')), '[]', 'another society sees none of it');
select is(tap.code(:'clerk', format(:'list', 'all')), 'MD005', 'there are two views');
select is(tap.code(:'auditor', format(:'list', 'open')), '42501', 'not for an auditor');
select tap.end_duties(1, 101) \g /dev/null
select is(tap.code(:'clerk', format(:'list', 'open')), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
