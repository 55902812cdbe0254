-- A third person refuses a deputy.
begin;
\ir fixtures.sql
select plan(6);

select core.today() as today \gset
set local session authorization :supervisor;
select office.name_deputy(tap.op(1), 109, :'today', :'today', 'holiday') \g /dev/null
select throws_ok($$ select office.reject_deputy(tap.op(2), 1, 'x') $$, 'MD050', null, 'not one of the two');
set local session authorization :supervisor2;
select throws_ok($$ select office.reject_deputy(tap.op(3), 1, ' ') $$, 'MD005', null, 'not without a reason');
select is(office.reject_deputy(tap.op(4), 1, ' not needed '), '{"state": "rejected"}', 'another supervisor may');
select is(office.reject_deputy(tap.op(4), 1, ' not needed ') ->> 'replayed', 'true', 'once');
set local session authorization :clerk;
select throws_ok($$ select office.reject_deputy(tap.op(5), 1, 'x') $$, '42501', null, 'a clerk refuses nothing');
reset session authorization;
select results_eq($$ select state, decided_by, decision_note from core.deputy $$,
    $$ values ('rejected', 104, 'not needed') $$, 'the reason stays with it');

select * from finish();
rollback;
