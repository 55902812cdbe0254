begin;
\ir fixtures.sql
\ir printing.sql
select plan(11);

select tap.member(1, 1001, 1), tap.member(1, 1002, null, 'special_retired'), tap.approved(1, 1001, 1001),
    tap.approved(1, 1002, 1002) \g /dev/null
select tap.counted(:'printer', :'printer2', 1001, 1002) as run \gset
select tap.call(:'printer2', format('office.dispatch_bundle(gen_random_uuid(), %s)', b)) from (
    select distinct tap.bundle_of(1, n) as b from generate_series(1001, 1002) n) x \g /dev/null
\set list '(select coalesce(jsonb_agg(r), jsonb ''[]'') from office.returns(%L, %L) r)'

select is(tap.call(:'printer', format(:'list', 'open', '')), '[]', 'nothing came back');
select tap.call(:'printer', format('office.record_return(tap.op(1), %L, ''employer_returned'')', (tap.serials(1,
    :run))[1])), tap.call(:'printer', format('office.record_return(tap.op(2), %L, ''refused'')', (tap.serials(1,
    :run))[2])) \g /dev/null
select is(jsonb_path_query_array(tap.call(:'clerk', format(:'list', 'open', '')), '$[*].serial'),
    to_jsonb(tap.serials(1, :run)), 'what came back, the oldest first');
select is((tap.call(:'clerk', format(:'list', 'open', 'refused')) -> 0) - 'recorded_at', jsonb_build_object('serial',
    (tap.serials(1, :run))[2], 'kind', 'viewing_password_reissue', 'request_id', 1002, 'person_id', 1002,
    'name', 'Family1002 Given1002', 'route', 'home', 'destination', 'Family1002 Given1002', 'reason', 'refused',
    'recorded_by', '印刷 一', 'outcome', '', 'closed_at', null, 'closed_by', ''), 'with all that the check needs');
select is(tap.call(:'clerk', format(:'list', 'closed', '')), '[]', 'none is settled');
select tap.call(:'clerk', format('office.close_return(tap.op(3), %L, ''no_card_needed'')', (tap.serials(1, :run))[1]))
    \g /dev/null
select is(jsonb_path_query_array(tap.call(:'supervisor', format(:'list', 'closed', '')), '$[*].outcome'),
    '["no_card_needed"]', 'then one is');
select is(jsonb_array_length(tap.call(:'supervisor', format(:'list', 'open', ''))), 1, 'and one is left');
select is(tap.call(:'other_clerk', format(:'list', 'open', '')), '[]', 'another society sees none of it');
select is(tap.code(:'clerk', format(:'list', 'all', '')), 'MD005', 'there are two views');
select is(tap.code(:'clerk', '(select count(*) from office.returns(''open'', null))'), 'MD005', 'a reason or none');
select is(tap.code(:'auditor', format(:'list', 'open', '')), '42501', 'an auditor is not asked to call members');
select tap.end_duties(1, 101) \g /dev/null
select is(tap.code(:'clerk', format(:'list', 'open', '')), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
