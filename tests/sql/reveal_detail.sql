-- A protected detail is told for a reason, after the check of a request in the caller's own hand; both ways on record.
begin;
\ir fixtures.sql
select plan(29);

select tap.set_profile('{identity,protected}', '["address", "phone", "emails", "authentication"]'),
    tap.set_profile('{registration,symbol_digits}', '4'), tap.set_profile('{registration,number_digits}',
        '6') \g /dev/null
select tap.request(1, 'viewing_password_issue', 'claimed') as request \gset

set local session authorization :clerk;
select is(office.reveal_detail(tap.op(1), 1, 'emails', 'caller'), '{"field": "emails", "outcome": "closed"}',
    'before the check a mail address is not in the answer (AIS-6)');
select is(office.reveal_detail(tap.op(2), 1, 'address', 'caller'), '{"field": "address", "outcome": "closed"}',
    'nor is the address');
select is(office.reveal_detail(tap.op(3), 1, 'login_id', 'caller'),
    '{"field": "login_id", "outcome": "shown", "login_id": "hanako.s"}', 'what the profile does not protect is open');
reset session authorization;
select results_eq($$ select staff_id, person_id, details from core.audit_event where what = 'person_reveal_refused'
    order by event_id $$, $$ values (101, 1::bigint, '{"fields": ["emails"], "reason": "caller"}'::jsonb),
    (101, 1, '{"fields": ["address"], "reason": "caller"}') $$, 'a refusal is on record with its reason');
set local session authorization :clerk;
select office.check_identity(tap.op(4), :request, '{"name": "佐藤 花子", "birth_date": "1980-04-01",
    "symbol_number": "0012000345"}') \g /dev/null
select is(office.reveal_detail(tap.op(5), 1, 'emails', ' which address did I register '),
    '{"field": "emails", "outcome": "shown", "emails": [{"email": "Hanako@Example.JP", "verified": true},
    {"email": "hanako@mail.example", "verified": false}]}', 'after it the addresses are told (AIS-6)');
select is(office.reveal_detail(tap.op(5), 1, 'emails', ' which address did I register ') -> 'replayed', 'true',
    'the same press of the button is one look');
select is(office.reveal_detail(tap.op(6), 1, 'address', 'caller'), '{"field": "address", "outcome": "shown",
    "postal_code": "1000001", "address": "東京都台東区上野1-2-3"}', 'the address');
select is(office.reveal_detail(tap.op(7), 1, 'phone', 'caller'),
    '{"field": "phone", "outcome": "shown", "telephone": "0311112222"}', 'the telephone');
select is(office.reveal_detail(tap.op(8), 1, 'authentication', 'caller'), '{"field": "authentication",
    "outcome": "shown", "authentication": {"symbol_number": "0012000345", "birth_date": "19800401"}}',
    'what the portal asks for, padded (HIN-2)');
select is(office.reveal_detail(tap.op(9), 2, 'address', 'caller'), '{"field": "address", "outcome": "closed"}',
    'the check of one person opens nobody else');
select is(office.reveal_detail(tap.op(1), 1, 'emails', 'caller'),
    '{"field": "emails", "outcome": "closed", "replayed": true}', 'a refusal that is asked again stays one');
reset session authorization;
select is((select details from core.audit_event where what = 'person_revealed' and details -> 'fields' = '["emails"]'),
    format('{"request": %s, "fields": ["emails"], "reason": "which address did I register"}', :request)::jsonb,
    'each look is on record, once, with its request and its reason');
select is_empty($$ select 1 from core.audit_event where details::text ~* 'hanako|03111|上野|0012000345' $$,
    'without the values');
select is_empty($$ select 1 from core.operation where function = 'reveal_detail'
    and result::text ~* 'hanako|03111|上野|0012000345' $$, 'nor are they in an answer kept');
set local session authorization :clerk2;
select is(office.reveal_detail(tap.op(10), 1, 'emails', 'caller') ->> 'outcome', 'closed', 'not to a colleague');
set local session authorization :supervisor;
select is(office.reveal_detail(tap.op(11), 1, 'emails', 'caller') ->> 'outcome', 'closed', 'not to a supervisor');
reset session authorization;
update core.request set claimed_until = now() - interval '1 second' where request_id = :request;
set local session authorization :clerk;
select is(office.reveal_detail(tap.op(12), 1, 'emails', 'caller') ->> 'outcome', 'closed',
    'not once the claim has run out');
select is(office.reveal_detail(tap.op(6), 1, 'address', 'caller'),
    '{"field": "address", "outcome": "closed", "replayed": true}', 'nor by asking again what was shown before');

select throws_ok($$ select office.reveal_detail(tap.op(20), 1, 'emails', ' ') $$, 'MD005', null, 'a reason is needed');
select throws_ok($$ select office.reveal_detail(tap.op(20), 1, 'emails', null) $$, 'MD005', null, 'nothing is none');
select throws_ok($$ select office.reveal_detail(tap.op(20), 1, 'emails', repeat('x', 101)) $$, 'MD005', null,
    'it is short');
select throws_ok($$ select office.reveal_detail(tap.op(20), 1, 'name', 'caller') $$, 'MD005', null, 'no such detail');
select throws_ok($$ select office.reveal_detail(tap.op(20), 1, null, 'caller') $$, 'MD005', null, 'none at all');
select throws_ok($$ select office.reveal_detail(tap.op(20), 999, 'emails', 'caller') $$, 'MD020', null,
    'no such person');
select throws_ok($$ select office.reveal_detail(tap.op(6), 1, 'address', 'another') $$, 'MD409', null,
    'the id stands for what it was used for');
select throws_ok($$ select office.reveal_detail(null, 1, 'address', 'caller') $$, 'MD005', null, 'an id is needed');
set local session authorization :other_clerk;
select throws_ok($$ select office.reveal_detail(tap.op(21), 3, 'emails', 'caller') $$, 'MD020', null,
    'another society''s person does not exist');
set local session authorization :printer;
select throws_ok($$ select office.reveal_detail(tap.op(22), 1, 'emails', 'caller') $$, '42501', null,
    'a printer asks for nothing');
set local session authorization :auditor;
select throws_ok($$ select office.reveal_detail(tap.op(23), 1, 'emails', 'caller') $$, '42501', null,
    'nor does an auditor');

select * from finish();
rollback;
