-- The employer's person in charge confirms that the cards are there.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(18);

select tap.member(1, 1001), tap.approved(1, 1001, 1001) \g /dev/null
select tap.member(1, 1002, null, 'special_retired'), tap.approved(1, 1002, 1002) \g /dev/null
select tap.counted(:'printer', :'printer2', 1001, 1002) \g /dev/null
select tap.bundle_of(1, 1001) as bundle, tap.bundle_of(1, 1002) as home, core.today() as today \gset
\set call 'office.record_receipt(tap.op(%s), %s, %L, %L)'
select is(tap.code(:'clerk', format(:'call', 1, :bundle, :'today', '山田')), 'MD043', 'it has not gone');
select tap.call(:'printer2', format('office.dispatch_bundle(gen_random_uuid(), %s)', b))
from unnest(array[:bundle, :home]::bigint[]) b \g /dev/null
select is(tap.code(:'clerk', format(:'call', 2, 4711, :'today', '山田')), 'MD023', 'no such bundle');
select is(tap.code(:'other_clerk', format(:'call', 2, :bundle, :'today', '山田')), 'MD023',
    'another society''s bundle does not exist');
select is(tap.code(:'clerk', format(:'call', 2, :home, :'today', '山田')), 'MD186', 'a home confirms nothing');
select is(tap.code(:'clerk', format(:'call', 2, :bundle, core.today() + 1, '山田')), 'MD005', 'not before its day');
select is(tap.code(:'clerk', format(:'call', 2, :bundle, core.today() - 1, '山田')), 'MD005', 'not before it was sent');
select is(tap.code(:'clerk', format('office.record_receipt(tap.op(2), %s, null, %L)', :bundle, '山田')), 'MD005',
    'on a day');
select is(tap.code(:'clerk', format(:'call', 2, :bundle, :'today', '  ')), 'MD005', 'by somebody');
select is(tap.code(:'clerk', format(:'call', 2, :bundle, :'today', repeat('x', 101))), 'MD005', 'with a name');
select is(tap.code(:'auditor', format(:'call', 2, :bundle, :'today', '山田')), '42501', 'an auditor records nothing');

update core.bundle set dispatched_at = dispatched_at - interval '3 days' where society_id = 1 and bundle_id = :bundle;
create function pg_temp.ages() returns jsonb language sql as $$
    select tap.call('st_000105', '(select jsonb_agg(jsonb_build_array(b.received_on, b.receiver, b.days_out)
        order by b.bundle_id) from office.bundles(''dispatched'') b where b.bundle_id > 100)')
$$;
select is(pg_temp.ages(), '[[null, "", 3], [null, "", null]]',
    'it is out for three days; a home has no age');
select is(tap.call(:'clerk', format(:'call', 3, :bundle, core.today() - 1, ' <b>山田</b> ')), jsonb_build_object(
    'received_on', core.today() - 1), 'then it is there');
select is(pg_temp.ages() -> 0, jsonb_build_array(core.today() - 1, '<b>山田</b>', null),
    'with who said so, and it ages no more');
select is(tap.call(:'clerk', format(:'call', 3, :bundle, core.today() - 1, ' <b>山田</b> ')) -> 'replayed', 'true',
    'the same operation again gets the same answer');
select is(tap.code(:'clerk2', format(:'call', 3, :bundle, core.today() - 1, '山田')), 'MD409',
    'its id serves nothing else');
select is(tap.code(:'printer', format(:'call', 4, :bundle, :'today', '山田')), 'MD185', 'it is there once');
select is((select e.details from core.audit_event e where e.society_id = 1 and e.what = 'bundle_received'),
    jsonb_build_object('received_on', core.today() - 1), 'on record without a name');
select tap.end_duties(1, 101) \g /dev/null
select is(tap.code(:'clerk', format(:'call', 5, :bundle, :'today', '山田')), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
