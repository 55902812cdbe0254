-- The imports and their numbers, for who decides.
begin;
\ir fixtures.sql
\ir roster_rows.sql
select plan(5);
select tap.let_pass() \g /dev/null

select is(tap.merge(10, tap.roster('{5}')) ->> 'state', 'merged', 'one import is done');
select is(tap.compare(20, tap.roster('{6}', '{"1": {"birth_date": "1980-04-02"}}')) ->> 'state', 'compared',
    'one waits');
set local session authorization :supervisor2;
select is((select string_agg(concat_ws(' ', import_id, state, decided_by, numbers ->> 'lost', may_decide), ', ')
    from office.roster_imports()), '2 compared  1 t, 1 merged 承認 一 1 f', 'staff see who decided and what waits');
set local session authorization :other_supervisor;
select is((select count(*)::int from office.roster_imports()), 0, 'of their own society');
set local session authorization :clerk;
select throws_ok($$ select * from office.roster_imports() $$, '42501', null, 'a clerk sees none');

select * from finish();
rollback;
