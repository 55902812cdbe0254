-- The rate of registration by employer, and what it was 30 days ago.
begin;
\ir fixtures.sql
select plan(8);

create function tap.rates() returns text language sql as $$
    select string_agg(format('%s: %s of %s, %s before', r.employer_id, r.registered, r.eligible, r.registered_before),
        '; ') from office.registration_rates() r $$;
grant execute on function tap.rates() to public;
set local session authorization :clerk;
-- Employer 1: 1, 2, 6, 9, 11 are registered; 5 and the dependant 8 are not, 7 is frozen; 4 has left.
select is(tap.rates(), '1: 5 of 8, 5 before; 0: 1 of 1, 1 before; 2: 1 of 1, 1 before', 'the worst first (AIS-11)');
reset session authorization;
select tap.set_profile('{eligibility,dependants}', '"none"') \g /dev/null
set local session authorization :clerk;
select is(tap.rates(), '1: 5 of 7, 5 before; 0: 1 of 1, 1 before; 2: 1 of 1, 1 before',
    'without dependants who may not register (AIS-1)');
reset session authorization;
update core.account set registered_at = now() - interval '29 days' where society_id = 1 and account_id = 1;
update core.account set registered_at = now() - interval '31 days' where society_id = 1 and account_id = 2;
set local session authorization :clerk;
select is(tap.rates(), '1: 5 of 7, 4 before; 0: 1 of 1, 1 before; 2: 1 of 1, 1 before',
    'one has come within 30 days, the other before');
reset session authorization;
update core.account set state = 'deleted', deleted_at = now() where society_id = 1 and account_id in (1, 6);
set local session authorization :clerk;
select is(tap.rates(), '1: 3 of 7, 4 before; 0: 1 of 1, 1 before; 2: 1 of 1, 1 before',
    'who came and went within 30 days was never there; who was there and went is missed');
reset session authorization;
update core.coverage set lost_on = core.today(), loss_reason = 'left_employer' where society_id = 1 and coverage_id = 9;
set local session authorization :clerk;
select is(tap.rates(), '1: 2 of 6, 3 before; 0: 1 of 1, 1 before; 2: 1 of 1, 1 before',
    'who leaves is no longer counted, then or now');
set local session authorization :other_clerk;
select is(tap.rates(), '1: 2 of 2, 2 before', 'another society has its own');
set local session authorization :supervisor;
select isnt(tap.rates(), null, 'a supervisor reads them');
set local session authorization :printer;
select throws_ok($$ select * from office.registration_rates() $$, '42501', null, 'the print room does not');

select * from finish();
rollback;
