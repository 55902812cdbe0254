-- Whom a supervisor may name.
begin;
\ir fixtures.sql
select plan(3);

update core.staff set active = false where staff_id = 101;
set local session authorization :supervisor;
select results_eq($$ select staff_id, name from office.possible_deputies() $$,
    $$ values (102, '窓口 二'), (104, '承認 二'), (109, '兼務 一') $$, 'active clerks and supervisors, not oneself');
set local session authorization :other_supervisor;
select results_eq($$ select staff_id from office.possible_deputies() $$, $$ values (201) $$, 'of one''s own society');
set local session authorization :administrator;
select throws_ok($$ select * from office.possible_deputies() $$, '42501', null, 'only a supervisor names one');

select * from finish();
rollback;
