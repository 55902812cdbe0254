-- The profile as it holds, for those who change it and those who look after it.
begin;
\ir fixtures.sql
select plan(5);

set local session authorization :administrator;
select is(office.profile() -> 'profile', tap.profile('north'), 'as it was loaded, with the source of each value');
select is(office.profile() ->> 'version', '1', 'and its version');
set local session authorization :auditor;
select is(office.profile() #>> '{profile,code}', 'north', 'auditors read it');
set local session authorization :other_supervisor;
select is(office.profile() #>> '{profile,code}', 'south', 'each society has its own');
set local session authorization :clerk;
select throws_ok('select office.profile()', '42501', null, 'a clerk gets what the desk needs at sign-in');

select * from finish();
rollback;
