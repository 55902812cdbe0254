-- What waits for a decision, and for whom.
begin;
\ir fixtures.sql
select plan(5);

select tap.request(1, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(3, 'login_notice', 'waiting') \g /dev/null
select tap.request(6, 'viewing_password_issue', 'received') \g /dev/null
select tap.request(11, 'viewing_password_issue', 'approved') \g /dev/null

set local session authorization :supervisor;
select results_eq($$ select request_id, kind, name, symbol, number, employer, submitted_by, lane, may_decide
    from office.approvals() $$,
    $$ values (101::bigint, 'viewing_password_issue', '佐藤 花子', '0012', '000345', '株式会社山田製作所', '窓口 一', 'normal', true),
        (102, 'login_notice', '渡邉 幸子', '9001', '000007', '', '窓口 一', 'high', true) $$,
    'only what waits, with the profile''s lane');
reset session authorization;
insert into core.request_hand (society_id, request_id, staff_id, what) values (1, 101, 109, 'edited'),
    (1, 102, 109, 'approved');
set local session authorization :everything;
select results_eq($$ select request_id, may_decide from office.approvals() $$, $$ values (101::bigint, false),
    (102, true) $$,
    'who had a hand in it is told so');
set local session authorization :other_supervisor;
select is_empty($$ select * from office.approvals() $$, 'another society''s desk is its own');
set local session authorization :clerk;
select throws_ok($$ select * from office.approvals() $$, 'MD004', null,
    'a clerk who is nobody''s deputy approves nothing');
reset session authorization;
update core.staff_duty set valid_from = now() - interval '2 days', valid_until = now() - interval '1 day'
    where staff_id = 103;
set local session authorization :supervisor;
select throws_ok($$ select * from office.approvals() $$, 'MD004', null, 'a deputy''s time ends by itself');

select * from finish();
rollback;
