begin;
\ir fixtures.sql
\ir printing.sql
select plan(13);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(1001, 1003) n \g /dev/null
select tap.member(1, 1004, null, 'special_retired'), tap.approved(1, 1004, 1004) \g /dev/null
\set list '(select coalesce(jsonb_agg(b), jsonb ''[]'') from office.bundles(%L) b)'

select is(tap.call(:'printer', format(:'list', 'ready')), '[]', 'nothing is ready before it was counted');
select tap.counted(:'printer', :'printer2', 1001, 1002, 1004) as run \gset
select tap.counted(:'printer2', :'printer', 1003) as second_run \gset
select is(jsonb_path_query_array(tap.call(:'everything', format(:'list', 'ready')), '$[*].destination'),
    '["株式会社山田製作所", "Family1004 Given1004"]', 'one bundle for the employer, one for a home [MYK-2]');
select is((tap.call(:'everything', format(:'list', 'ready')) -> 0) - 'ready_since', jsonb_build_object('bundle_id', 101,
    'route', 'employer', 'destination', '株式会社山田製作所', 'state', 'ready', 'cards', 3, 'dispatched_at', null,
    'dispatched_by', '', 'may_dispatch', true, 'tracking', '', 'received_on', null, 'receiver', '', 'days_out', null,
    'packing_scan', false, 'registered', false),
    'with as many cards as lie in it');
select is(jsonb_path_query_array(tap.call(:'printer', format(:'list', 'ready')), '$[*].may_dispatch'), '[false, false]',
    'who printed one of the cards does not send it out');
select is(jsonb_path_query_array(tap.call(:'printer2', format(:'list', 'ready')), '$[*].may_dispatch'), '[false, true]',
    'one card is enough');
select is(tap.call(:'other_printer', format(:'list', 'ready')), '[]', 'another society sees none of it');
select tap.call(:'everything', 'office.dispatch_bundle(tap.op(1), 101)') \g /dev/null
select is(jsonb_path_query_array(tap.call(:'printer', format(:'list', 'ready')), '$[*].bundle_id'), '[102]',
    'what has gone is ready no more');
select is((tap.call(:'printer', format(:'list', 'dispatched')) -> 0) - '{ready_since,dispatched_at}'::text[],
    '{"bundle_id": 101, "route": "employer", "destination": "株式会社山田製作所", "state": "dispatched", "cards": 3,
        "dispatched_by": "兼務 一", "may_dispatch": false, "tracking": "", "received_on": null, "receiver": "",
        "days_out": 0, "packing_scan": false, "registered": false}', 'and says who sent it');
select is(tap.code(:'printer', format(:'list', 'all')), 'MD005', 'there are two views');
select is(tap.code(:'printer', '(select count(*) from office.bundles(null))'), 'MD005', 'and one must be named');
select is(tap.code(:'clerk', format(:'list', 'ready')), '42501', 'a clerk sees none');
insert into core.employer (society_id, employer_id, code, name, postal_code, address)
values (1, 3, 'E003', '川田商店', '1100002', '東京都台東区根岸1-2-3');
select tap.member(1, 1005, 3), tap.approved(1, 1005, 1005), tap.member(1, 1006), tap.approved(1, 1006, 1006),
    tap.member(1, 1007, null, 'special_retired'), tap.approved(1, 1007, 1007),
    tap.counted(:'printer', :'printer2', 1005, 1006, 1007) \g /dev/null
select set_eq($$ select r.request_id, b.employer_id, b.person_id from core.bundle b
        join core.card r on r.society_id = b.society_id and r.bundle_id = b.bundle_id
        where b.society_id = 1 and b.state = 'ready' and r.request_id > 1004 $$,
    $$ values (1005::bigint, 3::bigint, null::bigint), (1006, 1, null), (1007, null, 1007) $$,
    'one employer''s cards lie in no other''s bundle, nor one home''s in another''s (I-13)');
select tap.end_duties(1, 105) \g /dev/null
select is(tap.code(:'printer', format(:'list', 'ready')), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
