-- What the approver reads before deciding.
begin;
\ir fixtures.sql
select plan(26);

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
select is((select s -> 'unusual' from seen), '["same_hands"]', 'one person took and verified it; nothing else');
select is((select string_agg(h ->> 'what', ' ') from seen, jsonb_array_elements(s -> 'hands') h),
    'took verified submitted',
    'whose hands were in it');

insert into seen select 'home', office.approval_sheet(102);
select is((select s -> 'destination' from seen where who = 'home'),
    '["1000001", "神奈川県横浜市中区本町三丁目4番5号", "渡邉 幸子"]', 'voluntary continuation: to the home (MYK-2)');
select results_eq($$ select s ->> 'voids_serial', s -> 'voids_printed_on' from seen where who = 'home' $$,
    $$ values ('', 'null'::jsonb) $$, 'a first card makes none void');
select is(office.approval_sheet(103) -> 'unusual', '["tie", "same_hands"]',
    'a look-alike person stands out (I-7, I-9)');
select is(office.approval_sheet(103) -> 'look_alikes', '[{"name": "山本 優子", "symbol": "0012", "number": "000351",
    "employer": "株式会社山田製作所"}]', 'and is named, so that the two can be told apart');
select is((select s -> 'look_alikes' from seen where who = 'home'), '[]', 'nobody looks like this one');
select results_eq($$ select s ->> 'identity_by', s ->> 'identity_asked', s ->> 'identity_failures', s ->> 'called_back'
    from seen where who = 'general' $$, $$ values ('窓口 一', '8', '0', 'none') $$, 'who checked the identity, and how');

reset session authorization;
update core.person set address = '東京都台東区谷中一丁目2番3号' where society_id = 1 and person_id = 3;
select tap.request(3, 'viewing_password_issue', 'received', 'insists') \g /dev/null
select tap.request(3, 'viewing_password_reissue', 'waiting', 'insists again') \g /dev/null
set local session authorization :supervisor;
select is(office.approval_sheet(105) -> 'unusual',
    '["third_in_30_days", "address_is_employer", "address_changed", "card_under_way", "despite", "same_hands"]',
    'the third within 30 days, an employer''s address (I-6), another one under way (MYK-8), and against advice');

-- The other facts, each alone.
reset session authorization;
create function tap.unusual() returns text language plpgsql as $$
declare
    operator text := session_user;
    codes text;
begin
    perform tap.act_as('st_000103');
    codes := (select string_agg(c, ' ') from office.approvals() a, jsonb_array_elements_text(a.unusual) c
        where a.request_id = 101);
    perform tap.act_as(operator);
    return coalesce(codes, '');
end
$$;
select is(tap.unusual(), 'same_hands', 'a request at which nothing else is unusual');
update core.employer set attention = '佐藤 太郎' where society_id = 1 and employer_id = 1;
select is(tap.unusual(), 'same_hands', 'another person in charge is no other address');
update core.employer set address = '東京都台東区谷中9-9-9' where society_id = 1 and employer_id = 1;
select is(tap.unusual(), 'address_changed same_hands', 'the employer''s address changed today');
update core.employer set address_changed_on = core.today() - 31 where society_id = 1 and employer_id = 1;
update core.coverage set employer_id = 2 where society_id = 1 and coverage_id = 2;
update core.employer set address = '東京都港区芝2-2-2', postal_code = '1050014' where society_id = 1 and employer_id = 2;
update core.employer set address_changed_on = core.today() - 31 where society_id = 1 and employer_id = 2;
select is(tap.unusual(), 'employer_changed same_hands', 'the employer became another one today');
update core.coverage set employer_changed_on = core.today() - 31 where society_id = 1 and coverage_id = 2;
select tap.set_profile('{approvals,day_from}', to_jsonb(
    case when extract(hour from now() at time zone 'Asia/Tokyo') = 23 then 0
        else extract(hour from now() at time zone 'Asia/Tokyo') + 1 end::int)) \g /dev/null
select tap.set_profile('{approvals,day_to}', to_jsonb(
    case when extract(hour from now() at time zone 'Asia/Tokyo') = 23 then 23 else 24 end)) \g /dev/null
select is(tap.unusual(), 'odd_hour same_hands', 'it was submitted at an hour that the profile calls odd');
select tap.set_profile('{approvals,day_from}', '0') \g /dev/null
select tap.set_profile('{approvals,day_to}', '24') \g /dev/null
update core.request set verified_by = 102 where request_id = 101;
select is(tap.unusual(), '', 'with two pairs of hands nothing at all');
select results_eq($$ select core.raised_lane(l, c) from (values ('low', null), ('low', '{same_hands}'::text[]),
    ('low', '{despite}'), ('low', '{odd_hour,tie}'), ('high', null),
    ('normal', '{same_hands,approval_lapsed}')) v (l, c) $$,
    $$ values ('low'), ('low'), ('normal'), ('high'), ('high'), ('normal') $$,
    'what is unusual raises the lane, never lowers it');

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
select throws_ok($$ select office.approval_sheet(102) $$, 'MD004', null,
    'a clerk who is nobody''s deputy reads no sheets');
reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'approval_sheet_read' and person_id = 3), 2,
    'reading is on record');

select * from finish();
rollback;
