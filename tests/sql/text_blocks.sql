-- Text blocks come filled in.
begin;
\ir fixtures.sql
select plan(13);

select tap.set_profile('{text_blocks}', '[
    {"code": "thanks", "kind": "any", "text": "{member_name}: {portal} {society_name} {society_telephone}"},
    {"code": "days", "kind": "viewing_password_issue", "text": "{received_on} {promised_on} {today} {clerk_name}"},
    {"code": "number", "kind": "login_notice", "text": "{request_number} {domain}"}]', 1) \g /dev/null
select tap.request(11, 'viewing_password_issue', 'received'), tap.request(1, 'login_notice', 'received') \g /dev/null
alter table core.request disable trigger keep;
update core.request set received_at = '2026-03-31 15:00Z', promised_on = '2026-12-01' where request_id = 101;
alter table core.request enable trigger keep;
select core.written_day(core.today()) as today \gset

set local session authorization :clerk;
select results_eq($$ select * from office.text_blocks(101) $$,
    format($$ values ('days', '2026年4月1日 2026年12月1日 %s 窓口 一'),
        ('thanks', '<b>𠮷野</b> ''; --: Test portal 北健康保険組合 0312345678') $$, :'today'),
    'the kind''s own first, every field filled in, names as they are');
select results_eq($$ select code from office.text_blocks(102) $$, array['number', 'thanks'],
    'another kind has its own');
select is((select "text" from office.text_blocks(102) where code = 'number'), '102 test.example', 'with its number');
select throws_ok($$ select * from office.text_blocks(999) $$, 'MD021', null, 'no such request');
reset session authorization;
update core.request set promised_on = null, promise_days = 5, clock_from = '2099-01-01' where request_id = 101;
set local session authorization :clerk;
select matches((select "text" from office.text_blocks(101) where code = 'days'), '2026年4月1日 （未定） ',
    'a day that is not announced is not made up');
reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'text_blocks_read' and record_id = 101), 2,
    'to read a member''s name is on record');
set local session authorization :other_clerk;
select throws_ok($$ select * from office.text_blocks(101) $$, 'MD021', null,
    'another society''s request does not exist');
set local session authorization :printer;
select throws_ok($$ select * from office.text_blocks(101) $$, '42501', null, 'they are the counter''s');
reset session authorization;

select is(core.filled_in('{a} and {b}{a}', '{"a": "1", "b": "{a}"}'), '1 and {a}1',
    'a value that looks like a field is none');
select is(core.filled_in('{c} { {} {A}', '{"a": "1"}'), '{c} { {} {A}', 'what is no field stays');
select is(core.filled_in('{a}', '{"a": null}'), '', 'nothing is nothing');
select is(core.filled_in('', '{}'), '', 'an empty text is empty');
select set_eq($$ select t.name from core.text_block_fields() t $$, array['member_name', 'request_number', 'received_on',
    'promised_on', 'today', 'clerk_name', 'society_name', 'society_telephone', 'portal', 'domain'],
    'these are all the fields');

select * from finish();
rollback;
