-- The societies, for the operator's commands.
begin;
\ir fixtures.sql
select plan(2);
select results_eq($$ select code::text, name::text from job.societies() $$,
    $$ values ('north', '北健康保険組合'), ('south', '南健康保険組合') $$, 'every society, in order');
set local session authorization :clerk;
select throws_ok($$ select * from job.societies() $$, '42501', null, 'not for staff');
select * from finish();
rollback;
