-- One request with its hands.
begin;
\ir fixtures.sql
select plan(11);

select tap.request(1, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(1, 'viewing_password_reissue', 'received', 'insists') \g /dev/null
create temporary table seen (d jsonb);
grant select, insert on seen to public;

set local session authorization :clerk2;
insert into seen select office.request_detail(101);
select results_eq($$ select d ->> 'request_id', d ->> 'name', d ->> 'state', d ->> 'reason', d ->> 'old_is_lost'
    from seen $$,
    $$ values ('101', '佐藤 花子', 'waiting', 'asked by telephone', 'false') $$, 'the line and what was said');
select is((select string_agg(h ->> 'what', ' ') from seen, jsonb_array_elements(d -> 'hands') h),
    'took verified submitted',
    'every hand in its order');
select is((select d -> 'hands' -> 0 ->> 'name' from seen), '窓口 一', 'with its name');
select is((select d ->> 'under_way' from seen), '102', 'what else is under way (MYK-8)');
select is(office.request_detail(102) ->> 'under_way', '101', 'and the other way round');
select is((select d ->> 'identity_failures_left' from seen), '3', 'how often the identity check may still fail');
select throws_ok($$ select office.request_detail(999) $$, 'MD021', null, 'there is no such request');
select throws_ok($$ select office.request_detail(null) $$, 'MD021', null, 'no number is no request');
set local session authorization :other_clerk;
select throws_ok($$ select office.request_detail(101) $$, 'MD021', null, 'another society''s request does not exist');
set local session authorization :printer;
select throws_ok($$ select office.request_detail(101) $$, '42501', null, 'a printer does not read requests');
reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'request_read' and person_id = 1
    and record_id = 101), 1,
    'reading is on record');

select * from finish();
rollback;
