-- Who is signed in, and what the client is told of the profile.
begin;
\ir fixtures.sql
select plan(20);

set local session authorization :everything;
select results_eq(
    $$ select a ->> 'login', a ->> 'name', a -> 'duties', a ->> 'society_code', a ->> 'society_name'
        from office.sign_in('1.0.0') a $$,
    $$ values ('st_000109', '兼務 一', '["clerk", "supervisor", "printer"]'::jsonb, 'north', '北健康保険組合') $$,
    'a person with several duties is told who they are and where');
select is((office.sign_in('1.0.0') ->> 'staff_id')::int, 109, 'the number is that of the staff record');
select is((office.sign_in('1.0.0') ->> 'demo')::boolean, false, 'an installation is no demo unless it says so');
select cmp_ok((office.sign_in('1.0.0') ->> 'schema_version')::int, '>=', 8,
    'the schema''s number is that of the last migration');
select is(office.sign_in('1.0.0') -> 'identity_items' -> 0, '{"field": "name", "required": true}',
    'the identity items come in the profile''s order (AIS-6)');
select is((office.sign_in('1.0.0') ->> 'identity_needed')::int, 3, 'so many must match');
select is(office.sign_in('1.0.0') -> 'secret_rules' -> 0,
    '{"kind": "login", "alphabet": "acdefhkmnprtwxy347", "length": 16, "group": 4}',
    'an assumed value is given as the value alone');
select is(office.sign_in('1.0.0') -> 'request_kinds',
    '["login_notice", "viewing_password_issue", "viewing_password_reissue"]', 'the kinds that the counter offers');
select is(office.sign_in('1.0.0') -> 'request_channels', '{"login_notice": ["telephone", "counter"],
    "viewing_password_issue": ["telephone", "counter"], "viewing_password_reissue": ["telephone", "counter"]}',
    'how each kind may come in, apart from the portal');

reset session authorization;
select tap.set_profile('{requests,login_notice,channels}', '["portal"]') \g /dev/null
set local session authorization :everything;
select is(office.sign_in('1.0.0') -> 'request_kinds', '["viewing_password_issue", "viewing_password_reissue"]',
    'what comes in through the portal alone is nothing for the counter');
select ok(not office.sign_in('1.0.0') -> 'request_channels' ? 'login_notice', 'and comes in there in no way');

set local session authorization :auditor;
select is(office.sign_in('0.1.0') -> 'duties', '["auditor"]', 'the oldest client that is still served gets in');
select throws_ok($$ select office.sign_in('0.0.99') $$, 'MD002', null, 'an older client is refused');
select throws_ok($$ select office.sign_in('1.0') $$, 'MD005', null, 'a version has three numbers');
select throws_ok($$ select office.sign_in('1.0.0; select 1') $$, 'MD005', null, 'a version is nothing else');
select throws_ok($$ select office.sign_in(null) $$, 'MD005', null, 'a version is needed');

reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'signed_in' and actor = 'st_000109'
    and staff_id = 109), 11,
    'each sign-in is on record with the person');
update core.staff_duty set valid_until = clock_timestamp() where staff_id = 107;
select pg_sleep(0.01) \g /dev/null
update core.staff_duty set valid_from = valid_from - interval '1 day', valid_until = valid_until - interval '1 hour'
where staff_id = 107;
set local session authorization :auditor;
select is(office.sign_in('1.0.0') -> 'duties', '[]', 'a duty that has ended is no longer told');

reset session authorization;
update core.staff set active = false where staff_id = 101;
set local session authorization :clerk;
select throws_ok($$ select office.sign_in('1.0.0') $$, 'MD001', null, 'who has left is no member of staff');
set local session authorization :portal;
select throws_ok($$ select office.sign_in('1.0.0') $$, '42501', null, 'a portal is no member of staff');

select * from finish();
rollback;
