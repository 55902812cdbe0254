-- A seed works once its owner has shown that it was taken down.
begin;
\ir fixtures.sql
select plan(7);

create function tap.code_of(who int) returns text language sql volatile security definer as $$
    select core.one_time_code(s.seed, floor(extract(epoch from clock_timestamp()) / 30)::bigint)
    from core.code_seed s where s.staff_id = who
$$;
grant execute on all functions in schema tap to public;
set local session authorization :administrator;
select office.start_code_enrolment(tap.op(1), 101, 'first time') \g /dev/null
select office.start_code_enrolment(tap.op(6), 102, 'first time') \g /dev/null
set local session authorization :clerk;
select office.enrol_code(tap.op(2)) \g /dev/null
select throws_ok($$ select office.confirm_code(tap.op(3), null) $$, 'MD005', null, 'six digits');
select tap.code_of(101) as shown \gset
select is(office.confirm_code(tap.op(4), :'shown') ->> 'outcome', 'passed', 'the right code');
select is(office.confirm_code(tap.op(4), :'shown'), '{"outcome": "passed", "left": 5, "replayed": true}',
    'and a repeated call says so again');
reset session authorization;
select results_eq($$ select (select confirmed_at is not null from core.code_seed),
    (select used_at is not null from core.code_enrolment where staff_id = 101) $$,
    $$ values (true, true) $$, 'ends the enrolment');
select is((select used_at from core.code_enrolment where staff_id = 102), null, 'and nobody else''s');
select is((select count(*)::int from core.audit_event where what = 'code_confirmed' and record_id = 101), 1,
    'and is on record once');
set local session authorization :clerk;
select throws_ok($$ select office.confirm_code(tap.op(5), tap.code_of(101)) $$, 'MD165', null, 'once');

select * from finish();
rollback;
