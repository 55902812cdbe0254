-- A third person confirms a deputy; name_deputy.sql follows one through all its days.
begin;
\ir fixtures.sql
select plan(7);

select core.today() as today \gset
set local session authorization :supervisor;
select office.name_deputy(tap.op(1), 109, :'today', :'today', 'holiday') \g /dev/null
set local session authorization :everything;
select throws_ok($$ select office.approve_deputy(tap.op(2), 1) $$, 'MD050', null, 'the deputy does not confirm it');
set local session authorization :supervisor2;
select throws_ok($$ select office.approve_deputy(tap.op(3), 9) $$, 'MD167', null, 'there is no such deputy');
select is(office.approve_deputy(tap.op(4), 1), '{"state": "approved"}', 'another supervisor may');
select is(office.approve_deputy(tap.op(4), 1) ->> 'replayed', 'true', 'the same operation again changes nothing');
reset session authorization;
select results_eq($$ select state, decided_by from core.deputy $$, $$ values ('approved', 104) $$, 'who did is noted');
update core.deputy set state = 'proposed', decided_by = null, decided_at = null, from_day = from_day - 2,
    until_day = until_day - 1;
set local session authorization :supervisor2;
select throws_ok($$ select office.approve_deputy(tap.op(5), 1) $$, 'MD167', null, 'what is over is not confirmed');
set local session authorization :auditor;
select throws_ok($$ select office.approve_deputy(tap.op(6), 1) $$, '42501', null, 'an auditor confirms nothing');

select * from finish();
rollback;
