-- The record answers match or no match, never itself; failures are counted whoever asks.
begin;
\ir fixtures.sql
select plan(88);

select tap.request(1, 'viewing_password_issue', 'claimed') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(6, 'viewing_password_issue', 'received') \g /dev/null
create function tap.match(field text, typed text) returns boolean language sql as $$
    select core.identity_matches((select r from core.request r where r.society_id = 1 and r.request_id = 101), field,
        typed)
$$;

select is(tap.match(field, typed), expected, format('%s said as %s', field, quote_literal(typed)))
from (values
    ('name', '佐藤 花子', true), ('name', '佐藤花子', true), ('name', '佐藤　花子', true), ('name', '佐藤', false),
        ('name', '', false),
    ('kana', 'さとう はなこ', true), ('kana', 'ｻﾄｳﾊﾅｺ', true), ('kana', 'サトウ', false),
    ('birth_date', '1980-04-01', true), ('birth_date', '昭和55年4月1日', true), ('birth_date', '1980-04-02', false),
    ('birth_date', '四月一日', false),
    ('symbol_number', '12-345', true), ('symbol_number', '0012・000345', true), ('symbol_number', '12-346', false),
    ('symbol_number', '345', false),
    ('address', '東京都台東区上野1-2-3', true), ('address', '台東区上野一丁目２番３号', true), ('address', '台東区上野1-2', false),
    ('address', '', false),
    ('employer', '山田製作所', true), ('employer', '（株）山田製作所', true), ('employer', '山田', false),
    ('phone', '03-1111-2222', true), ('phone', '+81 3 1111 2222', true), ('phone', '０３１１１１２２２２', true), ('phone',
        '0311112223', false),
        ('phone', '', false),
    ('email', 'hanako@example.jp', true), ('email', 'HANAKO@EXAMPLE.JP', true), ('email', 'hanako@mail.example', false),
    ('email', '', false), ('mother', 'anything', false)) t (field, typed, expected);

set local session authorization :clerk2;
select throws_ok($$ select office.check_identity(tap.op(1), 101, '{}') $$, 'MD041', null, 'a colleague has claimed it');
select throws_ok($$ select office.check_identity(tap.op(2), 103, '{}') $$, 'MD041', null,
    'nobody checks without a claim');
set local session authorization :clerk;
select throws_ok($$ select office.check_identity(tap.op(3), 999, '{}') $$, 'MD021', null, 'there is no such request');
select throws_ok($$ select office.check_identity(tap.op(4), 101, null) $$, 'MD005', null, 'answers are needed');
select throws_ok($$ select office.check_identity(tap.op(5), 101, '[]') $$, 'MD005', null, 'answers are texts by field');
select throws_ok($$ select office.check_identity(tap.op(6), 101, '{"password": "x"}') $$, 'MD005', null,
    'what the profile does not ask is not answered');
select throws_ok($$ select office.check_identity(tap.op(7), 101, '{"name": {"a": 1}}') $$, 'MD005', null,
    'an answer is a text');
select throws_ok($$ select office.check_identity(null, 101, '{}') $$, 'MD005', null, 'an operation has an id');

select is(office.check_identity(tap.op(10), 101, '{"name": "佐藤 花子", "birth_date": "1980-04-02", "phone": " "}'),
    '{"outcome": "failed", "matches": {"name": true, "birth_date": false}, "failures_left": 2}',
    'a failure is a value: it tells what matched and how often one may still fail');
select is(office.check_identity(tap.op(10), 101, '{"name": "佐藤 花子", "birth_date": "1980-04-02", "phone": " "}')
    ->> 'failures_left', '2', 'the same operation again is not counted again');
select throws_ok($$ select office.check_identity(tap.op(10), 101, '{"name": "佐藤 花子", "birth_date": "1980-04-01"}') $$,
    'MD409', null, 'nor may it ask something else');
reset session authorization;
select results_eq($$ select identity, identity_failures, verified_by from core.request where request_id = 101 $$,
    $$ values ('failed', 1, null::int) $$, 'the failure stays with the request');

update core.request set claimed_by = 102 where request_id = 101;
set local session authorization :clerk2;
select is(office.check_identity(tap.op(11), 101,
    '{"symbol_number": "12-345", "kana": "サトウ ハナコ", "phone": "0311112222"}')
    ->> 'outcome', 'failed', 'three matches do not help where a required one is missing');
select is(office.check_identity(tap.op(12), 101, '{"name": "佐藤 花子", "birth_date": "1980-04-01"}') - 'matches',
    '{"outcome": "locked", "failures_left": 0}', 'two are not three; the third failure locks, whoever tried before');
select is(office.check_identity(tap.op(13), 101, right_ones),
    '{"outcome": "locked", "matches": {}, "failures_left": 0}',
    'a locked check compares nothing any more')
from (values ('{"name": "佐藤 花子", "birth_date": "1980-04-01", "symbol_number": "12-345"}'::jsonb)) t (right_ones);
select throws_ok($$ select office.submit_request(tap.op(14), 101, '') $$, 'MD044', null, 'and nothing goes on');

select lives_ok($$ select office.withdraw_request(tap.op(15), 101, 'impostor') $$, 'the request is ended');
select lives_ok($$ select office.take_request(tap.op(16), 'viewing_password_issue', 'telephone', 1, false, 'again',
    '') $$,
    'a new one is taken');
select lives_ok($$ select office.claim_request(tap.op(17), 104) $$, 'and claimed');
select is(office.check_identity(tap.op(18), 104,
    '{"name": "佐藤 花子", "birth_date": "1980-04-01", "symbol_number": "12-345"}')
    ->> 'outcome', 'locked', 'a new request does not start the count again');

select lives_ok($$ select office.claim_request(tap.op(19), 103) $$, 'another person''s request');
select is(office.check_identity(tap.op(20), 103,
    '{"name": "山本優子", "birth_date": "H4.2.29", "symbol_number": "12-350", "address": "品川区東品川1-1"}'),
    '{"outcome": "passed", "matches": {"name": true, "address": true, "birth_date": true, "symbol_number": true},
        "failures_left": 3}',
    'enough matches, and the required ones among them: passed');
select throws_ok($$ select office.check_identity(tap.op(24), 103, '{"phone": "0311112222"}') $$, 'MD043', null,
    'a passed check is no way to try further answers');
reset session authorization;
select results_eq($$ select identity, verified_by from core.request where request_id = 103 $$,
    $$ values ('passed', 102) $$,
    'who verified is noted');
select is((select fields from core.verification where request_id = 103),
    '{"name": true, "address": true, "birth_date": true, "symbol_number": true}',
    'kept is what matched, not what was said');
select results_eq($$ select details from core.audit_event where what = 'identity_checked' and record_id = 101
    order by event_id limit 1 $$,
    $$ values ('{"outcome": "failed", "fields": {"name": true, "birth_date": false}}'::jsonb) $$,
        'a failure is on record');
select is((select count(*)::int from core.audit_event where what = 'identity_checked'), 7, 'every check is');
select is((select count(*)::int from core.audit_event where details::text ~ '佐藤|1980|12-345'), 0,
    'without what was said');

set local session authorization :clerk;
select throws_ok($$ select office.check_identity(tap.op(21), 102, '{}') $$, 'MD041', null,
    'what waits for approval is nobody''s');
set local session authorization :other_clerk;
select throws_ok($$ select office.check_identity(tap.op(22), 103, '{}') $$, 'MD021', null,
    'another society''s request does not exist');
set local session authorization :supervisor;
select throws_ok($$ select office.check_identity(tap.op(23), 103, '{}') $$, '42501', null,
    'a supervisor checks nobody');

-- Where the profile asks k of n, the lot of each request decides which, once and for all.
reset session authorization;
select tap.set_profile('{identity,random}', '{"k": 4}') \g /dev/null
create temporary table asked as
select i ->> 'field' as field, i -> 'required' as required, n as draw
from generate_series(1, 200) n, jsonb_array_elements(core.asked_items(core.setting(core.profile_of(1), 'identity'),
    md5(n::text)::uuid)) i;
select is((select count(*)::int from (select draw from asked group by draw having count(*) = 4) d), 200,
    'every request asks four items');
select is((select count(*)::int from asked where field in ('name', 'birth_date')), 400, 'the required ones always');
select is((select count(distinct field)::int from asked), 8, 'each of the others at times');
select cmp_ok((select min(times) from (select count(*) as times from asked where required = 'false' group by field) f),
    '>', 40::bigint, 'and none of them seldom');
select is(core.asked_items(core.setting(core.profile_of(2), 'identity'), gen_random_uuid()),
    core.setting(core.profile_of(2), 'identity', 'items'), 'without a lot all are asked');

select tap.request(9, 'login_notice', 'claimed') as of_nine \gset
select i.field as asked, (select f from unnest(array['kana', 'address', 'employer', 'phone', 'email',
    'symbol_number']) f
        where f not in (select j ->> 'field' from jsonb_array_elements(core.asked_items(core.setting(core.profile_of(1),
            'identity'), r.draw)) j) limit 1) as not_asked
from core.request r, lateral (select j ->> 'field' as field from jsonb_array_elements(core.asked_items(core.setting(
    core.profile_of(1), 'identity'), r.draw)) j where j -> 'required' = 'false' limit 1) i
where r.request_id = :of_nine \gset
set local session authorization :clerk;
select is((select count(distinct office.request_detail(:of_nine) -> 'identity_items')::int
    from generate_series(1, 5)), 1,
    'asking again asks the same');
select is(jsonb_array_length(office.request_detail(:of_nine) -> 'identity_items'), 4, 'and says what it asks');
select throws_ok(format($$ select office.check_identity(tap.op(40), %s, '{"%s": "x"}') $$, :of_nine, :'not_asked'),
    'MD005', null, 'what is not asked is not answered');
select is(office.check_identity(tap.op(41), :of_nine, format('{"%s": "x"}', :'asked')::jsonb) -> 'matches',
    format('{"%s": false}', :'asked')::jsonb, 'what is asked is');
reset session authorization;
select throws_ok(format($$ update core.request set draw = gen_random_uuid() where request_id = %s $$, :of_nine),
    '23000',
    null, 'the lot never changes');

-- I-7: somebody else has the same name and birth date, so the address decides, whatever the profile asks.
select tap.request(6, 'login_notice', 'claimed') as of_six \gset
create function tap.rules(of_request bigint) returns jsonb language sql as $$
    select core.identity_rules(r) from core.request r where r.society_id = 1 and r.request_id = of_request
$$;
select is((select count(*)::int from generate_series(1, 200) n
    where core.asked_items(tap.rules(:of_six), md5(n::text)::uuid) @> '[{"field": "address", "required": true}]'), 200,
    'the address is in every draw');
select is(tap.rules(:of_nine), core.setting(core.profile_of(1), 'identity'), 'a member like nobody is asked as ever');
select tap.set_profile('{identity,random}', '{"k": 2}') \g /dev/null
select is(core.asked_items(tap.rules(:of_six), gen_random_uuid()), '[{"field": "name", "required": true},
    {"field": "birth_date", "required": true}, {"field": "address", "required": true}]',
    'and never in the place of another required item');
update core.society_profile set profile = profile #- '{identity,random}' where society_id = 1;
select core.setting(core.profile_of(1), 'identity', 'items') as items \gset
select tap.set_profile('{identity,items}', '[{"field": "name", "required": true},
    {"field": "birth_date", "required": true}, {"field": "symbol_number", "required": false}]') \g /dev/null
select is(tap.rules(:of_six) -> 'items' -> 3, '{"field": "address", "required": true}',
    'also where the profile does not ask for it');
select tap.set_profile('{identity,items}', :'items'::jsonb) \g /dev/null

set local session authorization :clerk;
select results_eq(format($$ select d ->> 'tie', i ->> 'required' from office.request_detail(%s) d,
    jsonb_array_elements(d -> 'identity_items') i where i ->> 'field' = 'address' $$, :of_six),
    $$ values ('address', 'true') $$, 'the clerk is told what has to agree');
select results_eq(format($$ select d ->> 'tie', i ->> 'required' from office.request_detail(%s) d,
    jsonb_array_elements(d -> 'identity_items') i where i ->> 'field' = 'address' $$, :of_nine),
    $$ values ('', 'false') $$, 'and of nobody else');
select is(office.check_identity(tap.op(50), :of_six,
    '{"name": "山本 優子", "birth_date": "1992-02-29", "symbol_number": "12-350", "kana": "ヤマモト ユウコ",
        "employer": "山田製作所"}') ->> 'outcome', 'failed', 'five that match, without the address, are not enough');
select is(office.check_identity(tap.op(51), :of_six,
    '{"name": "山本 優子", "birth_date": "1992-02-29", "symbol_number": "12-350", "address": "東京都品川区西品川2-2"}')
    - 'matches', '{"outcome": "failed", "failures_left": 1}', 'nor is the look-alike''s');
reset session authorization;
update core.person set address = '' where society_id = 1 and person_id = 6;
set local session authorization :clerk;
select is(office.request_detail(:of_six) ->> 'tie', 'missing', 'no address and no number are on file');
select throws_ok(format($$ select office.check_identity(tap.op(52), %s,
    '{"name": "山本 優子", "birth_date": "1992-02-29", "symbol_number": "12-350"}') $$, :of_six), 'MD192', null,
    'then it cannot pass, and is no failure of the caller''s');
reset session authorization;
update core.person set telephone = '0355556666' where society_id = 1 and person_id = 6;
update core.society_profile set profile = jsonb_set(profile, '{identity,call_back}', 'false') where society_id = 1;
set local session authorization :clerk;
select is(office.request_detail(:of_six) ->> 'tie', 'missing', 'a number that the society does not call is none');
reset session authorization;
update core.society_profile set profile = jsonb_set(profile, '{identity,call_back}', 'true') where society_id = 1;
select tap.set_profile('{identity,failures}', '10') \g /dev/null
set local session authorization :clerk;
select is(office.request_detail(:of_six) -> 'identity_items' @> '[{"field": "phone", "required": true}]', true,
    'without an address the number on file decides');
select is(office.check_identity(tap.op(53), :of_six,
    '{"name": "山本 優子", "birth_date": "1992-02-29", "symbol_number": "12-350", "phone": "0355556666"}'),
    '{"outcome": "failed", "matches": {"name": true, "birth_date": true, "symbol_number": true}, "failures_left": 7}',
    'but not by saying it');
select office.record_call_back(tap.op(54), :of_six, 'reached') \g /dev/null
select is(office.check_identity(tap.op(55), :of_six,
    '{"name": "山本 優子", "birth_date": "1992-02-29", "symbol_number": "12-350"}') ->> 'outcome', 'passed',
    'by being reached on it');

select * from finish();
rollback;
