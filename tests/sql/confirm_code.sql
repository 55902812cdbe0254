-- A seed works once its owner has shown that it was taken down.
begin;
\ir fixtures.sql
select plan(4);

create function tap.code_of(who int) returns text language sql volatile security definer as $$
    select core.one_time_code(s.seed, floor(extract(epoch from clock_timestamp()) / 30)::bigint)
    from core.code_seed s where s.staff_id = who
$$;
grant execute on all functions in schema tap to public;
set local session authorization :administrator;
select office.start_code_enrolment(tap.op(1), 101, 'first time') \g /dev/null
set local session authorization :clerk;
select office.enrol_code(tap.op(2)) \g /dev/null
select throws_ok($$ select office.confirm_code(tap.op(3), null) $$, 'MD005', null, 'six digits');
select is(office.confirm_code(tap.op(4), tap.code_of(101)) ->> 'outcome', 'passed', 'the right code');
reset session authorization;
select results_eq($$ select (select confirmed_at is not null from core.code_seed),
    (select used_at is not null from core.code_enrolment) $$, $$ values (true, true) $$, 'ends the enrolment');
set local session authorization :clerk;
select throws_ok($$ select office.confirm_code(tap.op(5), tap.code_of(101)) $$, 'MD165', null, 'once');

select * from finish();
rollback;
