-- Employers who have not confirmed, one line each, who has been silent longest first.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(13);

\set owed '(select coalesce(jsonb_agg(b), jsonb ''[]'') from office.receipts_owed() b)'
\set dispatch 'office.dispatch_bundle(gen_random_uuid(), %s)'
create function pg_temp.who(list jsonb) returns jsonb language sql as $$
    select jsonb_path_query_array(list, '$[*].employer_id')
$$;
insert into core.employer (society_id, employer_id, code, name, postal_code, address)
select 1, n, 'E00' || n, 'Works ' || n, '1300001', 'Works street ' || n from generate_series(3, 4) n;
select tap.member(1, n, 3), tap.approved(1, n, n) from generate_series(9101, 9102) n \g /dev/null
select tap.member(1, 9103, 4), tap.approved(1, 9103, 9103) \g /dev/null
select tap.member(1, 9104, null, 'special_retired'), tap.approved(1, 9104, 9104) \g /dev/null
select tap.counted(:'printer', :'printer2', 9101, 9102, 9103, 9104) \g /dev/null
select is(pg_temp.who(tap.call(:'clerk', :'owed')), '[1]',
    'what has not left is owed by nobody; that of 2021 still is');
select tap.call(:'printer2', format(:'dispatch', tap.bundle_of(1, n))) from unnest(array[9101, 9103, 9104]) n
    \g /dev/null
select tap.bundle_of(1, 9103) as works4 \gset
update core.bundle set dispatched_at = now() - interval '3 days' where society_id = 1 and bundle_id = :works4;
select is(pg_temp.who(tap.call(:'clerk', :'owed')), '[1, 4, 3]',
    'who has been silent longest first; a home owes nothing');
select is((tap.call(:'clerk', :'owed') -> 1), jsonb_build_object('employer_id', 4, 'name', 'Works 4', 'bundles', 1,
    'cards', 1, 'oldest', core.today() - 3, 'days_out', 3), 'how much, and since when');
select is(tap.call(login, :'owed') #>> '{2,cards}', '2', login || ' sees it')
from unnest(array[:'supervisor', :'printer']) login;
select is(tap.call(:'other_clerk', :'owed'), '[]', 'another society sees none of it');
select is(tap.code(:'auditor', :'owed'), '42501', 'not for an auditor');

select tap.member(1, 9105, 3), tap.approved(1, 9105, 9105), tap.counted(:'printer', :'printer2', 9105) \g /dev/null
select tap.call(:'printer2', format(:'dispatch', tap.bundle_of(1, 9105))) \g /dev/null
select is((tap.call(:'clerk', :'owed') -> 2) - '{oldest,days_out}'::text[],
    '{"employer_id": 3, "name": "Works 3", "bundles": 2, "cards": 3}', 'two bundles are one line');
select is(tap.code(:'clerk', format('office.record_receipt(tap.op(1), %s, %L, %L)', :works4, core.today(), '総務')),
    'done', 'one confirms');
select is(pg_temp.who(tap.call(:'clerk', :'owed')), '[1, 3]', 'and owes nothing any more');
select tap.member(1, 9106, 4), tap.approved(1, 9106, 9106), tap.counted(:'printer', :'printer2', 9106) \g /dev/null
select tap.withdraw(9106) \g /dev/null
select tap.call(:'printer2', format(:'dispatch', tap.bundle_of(1, 9106))) ->> 'dispatched' as sent \gset
select is(:'sent'::text, '0', 'a bundle that left empty');
select is(pg_temp.who(tap.call(:'clerk', :'owed')), '[1, 3]', 'is nothing to confirm');
select tap.end_duties(1, 101) \g /dev/null
select is(tap.code(:'clerk', :'owed'), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
