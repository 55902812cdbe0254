-- A portal's login serves the societies that the operator named.
begin;
\ir fixtures.sql
select plan(10);

select is(job.create_portal_login(401, :verifier, '{north,south}'), 'pt_000401', 'the login is made from the number');
select is((select string_agg(m.roleid::regrole::text, ' ' order by 1) from pg_auth_members m
    where m.member = 'pt_000401'::regrole),
    'madoguchi_portal', 'it is a portal and nothing else');
select is((select array_agg(society_id order by 1) from core.portal_login where login = 'pt_000401'), array[1, 2],
    'it serves both');
select is((select count(*)::int from core.audit_event where what = 'portal_login_created' and record_id = 401), 2,
    'on record in both');
prepare make(int, text, text[]) as select job.create_portal_login($1, $2, $3);
select throws_ok(format('execute make(401, %L, %L)', :verifier, '{north}'), 'MD005', null, 'the login exists');
select throws_ok(format('execute make(402, %L, %L)', :verifier, '{north,nowhere}'), 'MD005', null,
    'a society that is none');
select throws_ok(format('execute make(402, %L, %L)', :verifier, '{north,north}'), 'MD005', null, 'a society twice');
select throws_ok(format('execute make(402, %L, %L)', :verifier, '{}'), 'MD005', null, 'no society');
select throws_ok(format('execute make(402, %L, %L)', 'password', '{north}'), 'MD005', null, 'no verifier');
set local session authorization :administrator;
select throws_ok($$ select job.create_portal_login(403, 'x', '{north}') $$, '42501', null,
    'no member of staff makes portals');

select * from finish();
rollback;
