-- How much waits for whom, by what each may do: asked as the operator, whom no row of another society is hidden from.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(17);

create function tap.waiting(login text, out requests int, out approvals int, out printing int, out dispatch int)
    language sql as $$ select w.* from core.staff s, core.waiting_for(s) w where s.login = waiting.login $$;
-- The same members and requests in both societies, so that what is counted there would show here.
select tap.member(s, n) from generate_series(1, 2) s, generate_series(601, 612) n \g /dev/null

select results_eq($$ select * from tap.waiting('st_000109') $$, 'values (0, 0, 0, 0)', 'nothing waits');
select tap.request(1, 'viewing_password_issue', 'received'), tap.request(3, 'viewing_password_issue', 'received'),
    tap.request(6, 'viewing_password_issue', 'received') \g /dev/null
insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id, account_id, secret_kind,
    taken_by)
values (2, 101, 'viewing_password_issue', 'counter', 601, 601, 601, 'viewing', 201);
select is((select requests from tap.waiting('st_000101')), 3, 'a clerk is told of the own society''s requests');
select is((select requests from tap.waiting('st_000103')), 0, 'who is no clerk is told of none');
select core.today() + 3 as later \gset
set local session authorization :clerk;
select office.claim_request(tap.op(1), 101), office.claim_request(tap.op(3), 102),
    office.hold_request(tap.op(2), 102, 'a form', :'later') \g /dev/null
reset session authorization;
select is((select requests from tap.waiting('st_000101')), 2, 'what is put aside comes when its day has come');
select is((select requests from tap.waiting('st_000102')), 1, 'what a colleague has is not counted');
update core.request set claimed_until = clock_timestamp() - interval '1 second'
where society_id = 1 and request_id = 101;
select is((select requests from tap.waiting('st_000102')), 2, 'until the colleague''s time is up');
set local session_replication_role = replica;
update core.request set hold_until = core.today() where society_id = 1 and request_id = 102;
set local session_replication_role = origin;
select is((select requests from tap.waiting('st_000102')), 3, 'and the day has come');

select tap.request(9, 'login_notice', 'waiting'), tap.request(11, 'viewing_password_issue', 'waiting') \g /dev/null
select is((select array_agg(w.approvals order by w.login) from (values ('st_000101'), ('st_000103'), ('st_000105'))
    l (login), lateral (select l.login, approvals from tap.waiting(l.login)) w), array[0, 2, 0],
    'a supervisor is told of what waits for a decision');
select tap.set_profile('{approvals,request_days}', '1') \g /dev/null
set local session_replication_role = replica;
update core.request set submitted_at = submitted_at - interval '30 days' where society_id = 1 and request_id = 104;
set local session_replication_role = origin;
select is((select approvals from tap.waiting('st_000103')), 1, 'but not of what has lapsed');

select tap.approved(1, 9601, 601), tap.approved(1, 9602, 602), tap.approved(1, 9603, 603, 109),
    tap.approved(2, 9604, 604) \g /dev/null
select is((select printing from tap.waiting('st_000105')), 3, 'a printer is told of what is approved here');
select is((select printing from tap.waiting('st_000109')), 2, 'but for what the printer decided on');
select is((select printing from tap.waiting('st_000103')), 0, 'a supervisor prints nothing');
select tap.printed('st_000105', 9601), tap.printed('st_000203', 9604) \g /dev/null
select results_eq($$ select printing from tap.waiting('st_000105')
        union all select printing from tap.waiting('st_000106') $$,
    'values (2), (3)', 'a printed run waits for another one to count it');
select tap.counted('st_000105', 'st_000106', 9602), tap.open('st_000105', 9603) \g /dev/null
select is((select printing from tap.waiting('st_000106')), 1,
    'and no more once it is counted, nor before it is printed');
select is((select dispatch from tap.waiting('st_000106')), 1, 'then a bundle waits for whom did not print it');
select is((select dispatch from tap.waiting('st_000105')), 0, 'not for whom did');
select is((select dispatch from tap.waiting('st_000203')), 0, 'nor for anybody elsewhere');

select * from finish();
rollback;
