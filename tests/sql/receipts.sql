-- Whoever takes the employer's call finds the bundle: unconfirmed first, the oldest first, none dropped out.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(17);

\set list '(select coalesce(jsonb_agg(b), jsonb ''[]'') from office.receipts(%L) b)'
insert into core.employer (society_id, employer_id, code, name, postal_code, address)
select 1, n, 'E00' || n, 'Works ' || n, '1300001', 'Works street ' || n from generate_series(3, 4) n;
select tap.member(1, n, 3), tap.approved(1, n, n) from generate_series(9001, 9002) n \g /dev/null
select tap.member(1, 9003, 4), tap.approved(1, 9003, 9003) \g /dev/null
select tap.member(1, 9004, null, 'special_retired'), tap.approved(1, 9004, 9004) \g /dev/null
select tap.counted(:'printer', :'printer2', 9001, 9002, 9003, 9004) as run \gset
select is(jsonb_path_query_array(tap.call(:'clerk', format(:'list', 'waiting')), '$[*].bundle_id'), '[1]',
    'what has not left is confirmed by nobody; the bundle of 2021 still is not');
select tap.call(:'printer2', format('office.dispatch_bundle(gen_random_uuid(), %s)', tap.bundle_of(1, n)))
from unnest(array[9001, 9003, 9004]) n \g /dev/null
select tap.bundle_of(1, 9001) as works3, tap.bundle_of(1, 9003) as works4 \gset
update core.bundle set dispatched_at = now() - interval '3 days' where society_id = 1 and bundle_id = :works4;
select is(jsonb_path_query_array(tap.call(:'clerk', format(:'list', 'waiting')), '$[*].bundle_id'),
    format('[1, %s, %s]', :works4, :works3)::jsonb, 'the oldest first; a home confirms nothing');
select is((tap.call(:'clerk', format(:'list', 'waiting')) -> 1) - 'dispatched_at', jsonb_build_object('bundle_id',
    :works4, 'employer_id', 4, 'destination', 'Works 4', 'cards', 1, 'dispatched_by', '印刷 二', 'tracking', '',
    'received_on', null, 'receiver', '', 'days_out', 3), 'with who it went to, how much of it, and since when');
select is(tap.call(login, format(:'list', 'waiting')) #>> '{2,cards}', '2', login || ' sees it')
from unnest(array[:'clerk', :'supervisor', :'printer']) login;
select is(tap.call(:'other_clerk', format(:'list', 'waiting')), '[]', 'another society sees none of it');
select is(tap.code(:'auditor', format(:'list', 'waiting')), '42501', 'not for an auditor');
select is(tap.code(:'clerk', format(:'list', 'all')), 'MD005', 'there are two views');
select is(tap.code(:'clerk', '(select count(*) from office.receipts(null))'), 'MD005', 'and one must be named');

select tap.call(:'clerk', format('office.record_receipt(tap.op(1), %s, %L, %L)', :works4, core.today(),
    '総務 一郎'))
    \g /dev/null
select is(jsonb_path_query_array(tap.call(:'clerk', format(:'list', 'waiting')), '$[*].bundle_id'),
    format('[1, %s]', :works3)::jsonb, 'a confirmed one waits no more');
select is((tap.call(:'clerk', format(:'list', 'confirmed')) -> 0) - 'dispatched_at', jsonb_build_object('bundle_id',
    :works4, 'employer_id', 4, 'destination', 'Works 4', 'cards', 1, 'dispatched_by', '印刷 二', 'tracking', '',
    'received_on', core.today(), 'receiver', '総務 一郎', 'days_out', null), 'and says who confirmed it');
select tap.member(1, 9005, 3), tap.approved(1, 9005, 9005), tap.counted(:'printer', :'printer2', 9005) \g /dev/null
select tap.call(:'printer2', format('office.dispatch_bundle(tap.op(2), %s)', tap.bundle_of(1, 9005))) \g /dev/null
-- One from which every card was pulled brings nothing that could be confirmed.
select tap.member(1, 9006, 4), tap.approved(1, 9006, 9006), tap.counted(:'printer', :'printer2', 9006) \g /dev/null
select tap.withdraw(9006) \g /dev/null
select tap.call(:'printer2', format('office.dispatch_bundle(tap.op(3), %s)', tap.bundle_of(1, 9006))) \g /dev/null
select is(jsonb_array_length(tap.call(:'clerk', format(:'list', 'waiting'))), 3, 'and is not listed');

-- The print room's list keeps them, too, however many letters have gone home since.
insert into core.bundle (society_id, bundle_id, route, person_id, state, ready_since, dispatched_at, dispatched_by)
select 1, n, 'home', 3, 'dispatched', now(), now() + make_interval(secs => n), 106 from generate_series(90001, 92100) n;
select is((tap.call(:'printer', '(select jsonb_agg(b.bundle_id) from office.bundles(''dispatched'') b)'))
    @> format('[1, %s]', :works3)::jsonb, true, '2,100 letters later the unconfirmed ones are still there');
select is(tap.call(:'printer', '(select count(*) from office.bundles(''dispatched''))'), '2000', 'among the 2,000');
select is(tap.call(:'printer', '(select (array_agg(b.bundle_id))[1] from office.bundles(''dispatched'') b)'), '92100',
    'the latest first, as before');
select tap.end_duties(1, 101) \g /dev/null
select is(tap.code(:'clerk', format(:'list', 'waiting')), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
