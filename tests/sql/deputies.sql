-- Who is whose deputy, and what the caller may do about it.
begin;
\ir fixtures.sql
select plan(6);

select core.today() as today \gset
set local session authorization :supervisor;
select office.name_deputy(tap.op(1), 102, :'today', :'today', 'holiday') \g /dev/null
select results_eq($$ select deputy, reason, state, decided_by, may_decide, may_end from office.deputies() $$,
    $$ values ('窓口 二', 'holiday', 'proposed', '', false, true) $$, 'whoever named it may end it');
set local session authorization :supervisor2;
select results_eq($$ select may_decide, may_end from office.deputies() $$, $$ values (true, false) $$,
    'another supervisor may confirm it');
set local session authorization :clerk2;
select results_eq($$ select may_decide, may_end from office.deputies() $$, $$ values (false, true) $$,
    'a clerk sees the own one');
set local session authorization :clerk;
select is_empty($$ select * from office.deputies() $$, 'and no other');
set local session authorization :other_supervisor;
select is_empty($$ select * from office.deputies() $$, 'another society has its own');
set local session authorization :printer;
select throws_ok($$ select * from office.deputies() $$, '42501', null, 'a printer sees none');

select * from finish();
rollback;
