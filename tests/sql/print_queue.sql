begin;
\ir fixtures.sql
\ir printing.sql
select plan(12);

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
        "destination": "株式会社山田製作所", "name": "Family1002 Given1002", "promised_on": "2029-12-31", "may_print": true,
        "shared_address": false, "held": ""}',
    'a line says form, way and addressee, by way of the employer [MYK-2]');
select is(tap.call(:'printer', :'queue') #>> '{3,route}', 'home', 'voluntary continuation goes home [MYK-2] [MYK-5]');

\set shared '(select jsonb_agg(q.request_id order by q.request_id) from office.print_queue() q where q.shared_address)'
select is(tap.call(:'printer', :'shared'), null, 'one card for each home: nothing to tell');
select tap.member(1, 1006, null, 'voluntary_continuation') \g /dev/null
select tap.approved(1, 1006, 1006, kind => 'login_notice') \g /dev/null
update core.person p set postal_code = o.postal_code, address = translate(o.address, '0123456789-', '０１２３４５６７８９－')
from core.person o where p.society_id = 1 and p.person_id = 1006 and o.society_id = 1 and o.person_id = 1005;
select is(tap.call(:'printer', :'shared'), '[1005, 1006]',
    'two persons'' cards to one home are marked, however it is written [I-1]');
update core.person set address = address || '9' where society_id = 1 and person_id = 1006;
select is(tap.call(:'printer', :'shared'), null, 'the house next door is another home [I-1]');

select tap.open(:'printer', 1001) \g /dev/null
select is(jsonb_path_query_array(tap.call(:'printer', :'queue'), '$[*].request_id'), '[1002, 1003, 1005, 1006]',
    'a request in a run waits no more');
select is(tap.call(:'other_printer', :'queue'), null, 'another society''s queue holds none of it');
select is(tap.code(:'clerk', :'queue'), '42501', 'a clerk has no print queue');
select tap.end_duties(1, 105) \g /dev/null
select is(tap.code(:'printer', :'queue'), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
