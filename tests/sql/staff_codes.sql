-- Who has one-time codes, for the administrator.
begin;
\ir fixtures.sql
select plan(3);

insert into core.code_seed (society_id, staff_id, seed, confirmed_at, locked_at) values
    (1, 101, '12345678901234567890', now(), null), (1, 102, '12345678901234567890', now(), now()),
    (1, 103, '12345678901234567890', null, null);
set local session authorization :administrator;
select results_eq($$ select staff_id, state, may_start from office.staff_codes()
    where staff_id in (101, 102, 103, 108) $$,
    $$ values (101, 'set_up', true), (102, 'locked', true), (103, 'none', true), (108, 'none', false) $$,
    'each with the state, and nothing of the seed');
select is((select count(*)::int from office.staff_codes() where staff_id >= 200), 0, 'of one''s own society');
set local session authorization :supervisor;
select throws_ok($$ select * from office.staff_codes() $$, '42501', null, 'an administrator alone');

select * from finish();
rollback;
