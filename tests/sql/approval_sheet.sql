-- What the approver reads before deciding.
begin;
\ir fixtures.sql
select plan(16);

create temporary table seen (who text, s jsonb);
grant select, insert on seen to public;
select tap.request(2, 'viewing_password_reissue', 'waiting') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(6, 'viewing_password_issue', 'waiting') \g /dev/null

set local session authorization :supervisor;
insert into seen select 'general', office.approval_sheet(101);
select results_eq($$ select s ->> 'request_id', s ->> 'name', s ->> 'may_decide', s ->> 'route' from seen $$,
    $$ values ('101', '髙橋 健一', 'true', 'employer') $$, 'the line, and the route by the coverage''s status (MYK-2)');
select is((select s -> 'destination' from seen),
    '["1100001", "東京都台東区谷中1-2-3", "株式会社山田製作所", "総務部", "山田 太郎"]', 'the employer''s representative address');
select results_eq($$ select s ->> 'voids_serial', s ->> 'voids_printed_on', s ->> 'void_at_once' from seen $$,
    $$ values ('NR-0000001-0', '2021-06-01', 'false') $$, 'the card that becomes void (MYK-8)');
select is((select s -> 'identity_fields' from seen), '["birth_date", "name", "symbol_number"]', 'what was checked');
select is((select s -> 'unusual' from seen), '[]', 'nothing unusual here');
select is((select string_agg(h ->> 'what', ' ') from seen, jsonb_array_elements(s -> 'hands') h),
    'took verified submitted',
    'whose hands were in it');

insert into seen select 'home', office.approval_sheet(102);
select is((select s -> 'destination' from seen where who = 'home'),
    '["1000001", "神奈川県横浜市中区本町三丁目4番5号", "渡邉 幸子"]', 'voluntary continuation: to the home (MYK-2)');
select results_eq($$ select s ->> 'voids_serial', s -> 'voids_printed_on' from seen where who = 'home' $$,
    $$ values ('', 'null'::jsonb) $$, 'a first card makes none void');
select is(office.approval_sheet(103) -> 'unusual', '["tie"]', 'a look-alike person stands out (I-7)');

reset session authorization;
update core.person set address = '東京都台東区谷中一丁目2番3号' where society_id = 1 and person_id = 3;
select tap.request(3, 'viewing_password_issue', 'received', 'insists') \g /dev/null
select tap.request(3, 'viewing_password_reissue', 'waiting', 'insists again') \g /dev/null
set local session authorization :supervisor;
select is(office.approval_sheet(105) -> 'unusual',
    '["third_in_30_days", "address_is_employer", "card_under_way", "despite"]',
    'the third within 30 days, an employer''s address (I-6), another one under way (MYK-8), and against advice');

-- Lost: the old secret is void already, and still named.
reset session authorization;
update core.request set state = 'withdrawn', withdrawn_at = now() where request_id = 101;
set local session authorization :clerk;
select office.take_request(tap.op(1), 'viewing_password_reissue', 'telephone', 2, true, 'lost', '') \g /dev/null
select office.claim_request(tap.op(2), 106) \g /dev/null
reset session authorization;
select tap.act_as('st_000101') \g /dev/null
select office.check_identity(tap.op(3), 106,
    '{"name": "高橋健一", "birth_date": "1975-12-31", "symbol_number": "12-346"}') \g /dev/null
select office.submit_request(tap.op(4), 106, '') \g /dev/null
set local session authorization :supervisor;
select results_eq($$ select s ->> 'voids_serial', s ->> 'void_at_once' from office.approval_sheet(106) s $$,
    $$ values ('NR-0000001-0', 'true') $$, 'a lost card is named, void at once');

select throws_ok($$ select office.approval_sheet(999) $$, 'MD021', null, 'there is no such request');
select throws_ok($$ select office.approval_sheet(104) $$, 'MD043', null, 'what does not wait has no sheet');
set local session authorization :other_supervisor;
select throws_ok($$ select office.approval_sheet(102) $$, 'MD021', null, 'another society''s request does not exist');
set local session authorization :clerk;
select throws_ok($$ select office.approval_sheet(102) $$, '42501', null, 'a clerk reads no sheets');
reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'approval_sheet_read' and person_id = 3), 2,
    'reading is on record');

select * from finish();
rollback;
