-- How somebody likes a list is kept for that person, wherever they sign in.
begin;
\ir fixtures.sql
select plan(12);

set local session authorization :clerk;
select is(office.save_view('requests', '{"sort": {"column": "State"}}'), '{}', 'a view is kept');
select is(office.save_view('requests', '{"sort": {"column": "Member"}}'), '{}', 'the last word holds');
select results_eq($$ select * from office.views() $$,
    $$ values ('requests', '{"sort": {"column": "Member"}}'::jsonb) $$,
    'and is read');
select throws_ok($$ select office.save_view('Requests <b>', '{}') $$, 'MD005', null, 'a place is a code');
select throws_ok($$ select office.save_view(null, '{}') $$, 'MD005', null, 'and is there');
select throws_ok($$ select office.save_view('requests', '[]') $$, 'MD005', null, 'a view is an object');
select throws_ok($$ select office.save_view('requests', null) $$, 'MD005', null, 'and is there, too');
select throws_ok($$ select office.save_view('requests', jsonb_build_object('x', repeat('x', 8000))) $$, 'MD005', null,
    'and small');
select office.save_view('p' || translate(n::text, '0123456789', 'abcdefghij'), '{}') from generate_series(1, 49) n
    \g /dev/null
select throws_ok($$ select office.save_view('onemore', '{}') $$, 'MD005', null, 'there are not so many places');
select lives_ok($$ select office.save_view('requests', '{}') $$, 'but a known one is kept anew');
set local session authorization :printer;
select lives_ok($$ select office.save_view('runs', '{}') $$, 'every member of staff has lists');
reset session authorization;
select throws_ok($$ insert into core.staff_view (society_id, staff_id, place, view) values (1, 101, 'x', '[]') $$,
    '23514', null, 'that is a constraint, too');

select * from finish();
rollback;
