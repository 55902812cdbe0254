-- The seed is shown once, to its owner; start_code_enrolment.sql follows one through all its steps.
begin;
\ir fixtures.sql
select plan(5);

set local session authorization :administrator;
select office.start_code_enrolment(tap.op(1), 101, 'first time') \g /dev/null
set local session authorization :clerk;
select isnt(office.enrol_code(tap.op(2)) ->> 'seed', office.enrol_code(tap.op(3)) ->> 'seed',
    'whoever lost the answer gets another seed');
set local session authorization :clerk2;
select throws_ok($$ select office.enrol_code(tap.op(2)) $$, 'MD409', null, 'nobody asks for somebody else''s answer');
select throws_ok($$ select office.enrol_code(tap.op(4)) $$, 'MD165', null, 'nor sets up what was started for another');
set local session authorization :portal;
select throws_ok($$ select office.enrol_code(tap.op(5)) $$, '42501', null, 'portals have none');
reset session authorization;
select is((select count(*)::int from core.code_seed), 1, 'one seed for each person');

select * from finish();
rollback;
