-- A login is made from a number and a checked verifier, by the one role that may.
begin;
\ir fixtures.sql
select plan(25);

select is(job.create_staff('north', 301, '窓口 三', '{clerk,printer}', :verifier), 'st_000301',
    'the login is made from the number');
select results_eq($$ select rolcanlogin, rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls,
    rolconnlimit
        from pg_roles where rolname = 'st_000301' $$, $$ values (true, false, false, false, false, false, 3) $$,
            'it may sign in and nothing else');
select is((select string_agg(m.roleid::regrole::text, ' ' order by 1) from pg_auth_members m
    where m.member = 'st_000301'::regrole),
    'madoguchi_clerk madoguchi_printer', 'its groups are its duties');
select results_eq($$ select society_id, staff_id, login::text collate "default", name, active from core.staff
    where staff_id = 301 $$,
    $$ values (1, 301, 'st_000301', '窓口 三', true) $$, 'the person is entered');
select is((select string_agg(duty, ' ' order by duty) from core.staff_duty where staff_id = 301), 'clerk printer',
    'with the duties');
select results_eq($$ select record_id, details from core.audit_event where what = 'staff_created'
    and record_id = 301 $$,
    $$ values (301::bigint, '{"duties": ["clerk", "printer"]}'::jsonb) $$, 'it is on record, without the verifier');

prepare make(text, int, text, text[], text) as select job.create_staff($1, $2, $3, $4, $5);
select throws_ok(format('execute make(%L, %L, %L, %L, %L)', society, number, name, duties, verifier), 'MD005', null,
    says)
from (select :verifier::text as good) v, lateral (values
    ('north', 301, 'x', '{clerk}', good, 'the login exists'),
    ('nowhere', 302, 'x', '{clerk}', good, 'there is no such society'),
    ('north', 0, 'x', '{clerk}', good, 'numbers begin with one'),
    ('north', 1000000, 'x', '{clerk}', good, 'and have six digits'),
    ('north', 302, ' ', '{clerk}', good, 'a person has a name'),
    ('north', 302, 'x', '{}', good, 'and a duty'),
    ('north', 302, 'x', '{superuser}', good, 'that there is'),
    ('north', 302, 'x', '{clerk,portal}', good, 'a portal is no member of staff'),
    ('north', 302, 'x', '{portal}', good, 'not even alone'),
    ('north', 302, 'x', '{owner}', good, 'no duty leads to another role'),
    ('north', 302, 'x', '{clerk}', 'plain password', 'a plain password never gets here'),
    ('north', 302, 'x', '{clerk}', good || ''' superuser', 'a verifier is nothing but a verifier'),
    ('north', 302, 'x', '{clerk}', 'md5' || md5('x'), 'nor an old hash'),
    ('north', 302, 'x', '{clerk}', null, 'a verifier is needed')) t (society, number, name, duties, verifier, says);
select throws_ok($$ select core.make_staff_login(301, 'SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$' || repeat('A', 43)
    || '=:'
    || repeat('A', 43) || '=', '{clerk}') $$, 'MD005', 'the login could not be made',
        'what PostgreSQL says never quotes the verifier');
select is((select count(*)::int from pg_roles where rolname = 'st_000302'), 0, 'a refusal leaves no role behind');

set local session authorization :administrator;
select throws_ok(format('execute make(%L, 303, %L, %L, %L)', 'north', 'x', '{clerk}', 'x'), '42501', null,
    'no member of staff makes logins');
select throws_ok($$ select core.make_staff_login(304, 'x', '{clerk}') $$, '42501', null, 'least of all directly');
select throws_ok($$ create role st_000305 $$, '42501', null, 'or by hand');

select * from finish();
rollback;
