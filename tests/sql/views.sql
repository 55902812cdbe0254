-- Everybody reads the views that are their own.
begin;
\ir fixtures.sql
select plan(5);

set local session authorization :clerk;
select office.save_view('requests', '{"a": 1}'), office.save_view('counter', '{"b": 2}') \g /dev/null
select results_eq($$ select * from office.views() $$,
    $$ values ('counter', '{"b": 2}'::jsonb), ('requests', '{"a": 1}') $$, 'all of them');
set local session authorization :clerk2;
select is_empty($$ select * from office.views() $$, 'a colleague''s are not mine');
set local session authorization :other_clerk;
select is_empty($$ select * from office.views() $$, 'nor another society''s');
set local session authorization :administrator;
select is_empty($$ select * from office.views() $$, 'an administrator sees no more');
set local session authorization :portal;
select throws_ok($$ select * from office.views() $$, '42501', null, 'a portal has no lists');

select * from finish();
rollback;
