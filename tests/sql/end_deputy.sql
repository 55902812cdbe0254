-- A deputy ends before the last day.
begin;
\ir fixtures.sql
select plan(5);

select core.today() as today \gset
set local session authorization :supervisor;
select office.name_deputy(tap.op(1), 102, :'today', :'today', 'holiday') \g /dev/null
select office.name_deputy(tap.op(2), 102, :'today', :'today', 'holiday') \g /dev/null
set local session authorization :supervisor2;
select throws_ok($$ select office.end_deputy(tap.op(3), 1) $$, 'MD004', null, 'not another supervisor');
set local session authorization :supervisor;
select is(office.end_deputy(tap.op(4), 1), '{"state": "ended"}', 'the supervisor takes it back');
select is(office.end_deputy(tap.op(4), 1) ->> 'replayed', 'true', 'the same operation again changes nothing');
set local session authorization :administrator;
select is(office.end_deputy(tap.op(5), 2), '{"state": "ended"}', 'an administrator may, too');
set local session authorization :printer;
select throws_ok($$ select office.end_deputy(tap.op(6), 2) $$, '42501', null, 'a printer has nothing to do with it');

select * from finish();
rollback;
