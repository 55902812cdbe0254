begin;
\ir fixtures.sql
\ir printing.sql
select plan(9);

select tap.member(1, n) from generate_series(1001, 1004) n \g /dev/null
select tap.member(1, 1005, null, 'voluntary_continuation') \g /dev/null
select tap.approved(1, n, n) from generate_series(1001, 1002) n \g /dev/null
select tap.approved(1, 1003, 1003, 109) \g /dev/null
select tap.approved(1, 1005, 1005, kind => 'login_notice') \g /dev/null
update core.request set promised_on = '2029-12-31' where society_id = 1 and request_id = 1002;

\set queue '(select jsonb_agg(q) from office.print_queue() q)'
select is(jsonb_path_query_array(tap.call(:'everything', :'queue'), '$[*].request_id'), '[1002, 1001, 1003, 1005]',
    'approved requests wait for paper, the earliest promise first');
select is(tap.call(:'everything', :'queue') -> 0 ->> 'may_print', 'true', 'another''s approval may be printed');
select is(tap.call(:'everything', :'queue') -> 2 ->> 'may_print', 'false', 'one''s own approval may not');
select is((tap.call(:'printer', :'queue') -> 0) - 'approved_at',
    '{"request_id": 1002, "kind": "viewing_password_reissue", "form": "vfold-a5", "route": "employer",
        "destination": "株式会社山田製作所", "name": "Family1002 Given1002", "promised_on": "2029-12-31", "may_print": true}',
    'a line says form, way and addressee, by way of the employer [MYK-2]');
select is(tap.call(:'printer', :'queue') #>> '{3,route}', 'home', 'voluntary continuation goes home [MYK-2] [MYK-5]');

select tap.open(:'printer', 1001) \g /dev/null
select is(jsonb_path_query_array(tap.call(:'printer', :'queue'), '$[*].request_id'), '[1002, 1003, 1005]',
    'a request in a run waits no more');
select is(tap.call(:'other_printer', :'queue'), null, 'another society''s queue holds none of it');
select is(tap.code(:'clerk', :'queue'), '42501', 'a clerk has no print queue');
select tap.end_duties(1, 105) \g /dev/null
select is(tap.code(:'printer', :'queue'), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
