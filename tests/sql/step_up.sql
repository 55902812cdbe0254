-- A one-time code before a dangerous act, where the profile asks for it.
begin;
\ir fixtures.sql
select plan(37);

select tap.request(1, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(6, 'viewing_password_issue', 'approved') \g /dev/null
insert into core.code_seed (society_id, staff_id, seed, confirmed_at) values
    (1, 103, '12345678901234567890', now()), (1, 105, '09876543210987654321', now()),
    (2, 202, '12345678901234567890', now());
-- The code that a telephone shows, so many steps away from now.
create function tap.code(steps int default 0, seed bytea default '12345678901234567890') returns text
    language sql volatile security definer as $$
    select core.one_time_code(seed, floor(extract(epoch from clock_timestamp()) / 30)::bigint + steps)
$$;
create function tap.wrong() returns text language sql volatile security definer as $$
    select lpad(n::text, 6, '0') from generate_series(0, 9) n
    where lpad(n::text, 6, '0') not in (tap.code(-2), tap.code(-1), tap.code(), tap.code(1), tap.code(2)) limit 1
$$;
grant execute on all functions in schema tap to public;

set local session authorization :supervisor2;
select lives_ok($$ select office.approve_request(tap.op(1), 102, '') $$, 'nobody is asked where the profile does not');
reset session authorization;
select tap.set_profile('{step_up,approve}', 'true') \g /dev/null
select tap.set_profile('{step_up,print}', '{"value": true, "assumed": "test"}') \g /dev/null
set local session authorization :supervisor2;
select throws_ok($$ select office.approve_request(tap.op(2), 101, '') $$, 'MD165', null, 'who has none set up is told');
set local session authorization :supervisor;
select throws_ok($$ select office.approve_request(tap.op(3), 101, '') $$, 'MD163', null, 'a code is needed');
select throws_ok($$ select office.approve_requests(tap.op(4), array[101]::bigint[]) $$, 'MD163', null,
    'for a batch as well');
select throws_ok($$ select office.step_up(tap.op(5), tap.op(3), '12345') $$, 'MD005', null, 'six digits');
select throws_ok($$ select office.step_up(tap.op(5), tap.op(3), '１２３４５６') $$, 'MD005', null, 'of the narrow kind');
select throws_ok($$ select office.step_up(tap.op(5), null, '123456') $$, 'MD005', null, 'for an operation');
select throws_ok($$ select office.step_up(tap.op(5), tap.op(5), '123456') $$, 'MD005', null, 'and not for itself');
select is(office.step_up(tap.op(6), tap.op(3), tap.wrong()), '{"outcome": "wrong", "left": 4}', 'a wrong one');
select is(office.step_up(tap.op(7), tap.op(3), tap.code(-3)), '{"outcome": "wrong", "left": 3}',
    'one that is too old');
select throws_ok($$ select office.approve_request(tap.op(3), 101, '') $$, 'MD163', null, 'opens nothing');
select is(office.step_up(tap.op(8), tap.op(3), tap.code()), '{"outcome": "passed", "left": 5}',
    'the right one');
select throws_ok($$ select office.approve_request(tap.op(9), 101, '') $$, 'MD163', null, 'serves no other operation');
set local session authorization :supervisor2;
select throws_ok($$ select office.approve_request(tap.op(3), 101, '') $$, 'MD165', null, 'nor another person');
set local session authorization :supervisor;
select lives_ok($$ select office.approve_request(tap.op(3), 101, '') $$, 'its own goes through');
select is(office.approve_request(tap.op(3), 101, '') ->> 'replayed', 'true', 'and a repeated call asks for no other');
select is(office.step_up(tap.op(10), tap.op(11), tap.code(-1)) ->> 'outcome', 'wrong',
    'nothing older than a used code');
reset session authorization;
select is((select s.failures from core.code_seed s where s.staff_id = 103), 1,
    'a right code forgives what came before');

-- A used code, even for the same person at once.
update core.code_seed set last_step = 0, failures = 0 where staff_id = 103;
set local session authorization :supervisor;
select tap.code() as used \gset
select is(office.step_up(tap.op(12), tap.op(13), :'used') ->> 'outcome', 'passed', 'a code is taken');
select is(office.step_up(tap.op(14), tap.op(15), :'used') ->> 'outcome', 'wrong', 'once');

-- The printer's seed is another one.
set local session authorization :printer;
select throws_ok($$ select office.open_run(tap.op(16), 'vfold-a5', 'desk', array[103]::bigint[]) $$, 'MD163', null,
    'printing asks, too');
select is(office.step_up(tap.op(17), tap.op(16), tap.code(0, '09876543210987654321')) ->> 'outcome', 'passed',
    'each has an own seed');
select lives_ok($$ select office.open_run(tap.op(16), 'vfold-a5', 'desk', array[103]::bigint[]) $$, 'then it prints');
select throws_ok($$ select office.reconcile_run(tap.op(18), 1, 1, '{}', '{}') $$, 'MD072', null,
    'what the profile does not name asks for none');
reset session authorization;
select tap.set_profile('{step_up,reconcile}', 'true') \g /dev/null
select tap.set_profile('{step_up,dispatch}', 'true') \g /dev/null
set local session authorization :printer;
select throws_ok($$ select office.reconcile_run(tap.op(18), 1, 1, '{}', '{}') $$, 'MD163', null, 'counting');
select throws_ok($$ select office.dispatch_bundle(tap.op(19), 1) $$, 'MD163', null, 'and sending can ask, too');
reset session authorization;
select tap.set_profile('{step_up,minutes}', '5') \g /dev/null
set local session authorization :printer;
select throws_ok($$ select office.dispatch_bundle(tap.op(19), 1) $$, 'MD043', null,
    'where the profile says so, a code is good for some minutes');
reset session authorization;
alter table core.code_grant disable row level security;
update core.code_grant set at = at - interval '6 minutes';
set local session authorization :printer;
select throws_ok($$ select office.dispatch_bundle(tap.op(19), 1) $$, 'MD163', null, 'and not for longer');

-- Five wrong ones lock.
reset session authorization;
select tap.set_profile('{step_up,minutes}', '0') \g /dev/null
update core.code_seed set last_step = 0, failures = 4 where staff_id = 103;
set local session authorization :supervisor;
select is(office.step_up(tap.op(20), tap.op(21), tap.wrong()), '{"outcome": "locked", "left": 0}',
    'the fifth wrong one');
select is(office.step_up(tap.op(22), tap.op(21), tap.code()), '{"outcome": "locked", "left": 0}',
    'locks, even for the right one');
select throws_ok($$ select office.approve_requests(tap.op(21), array[101]::bigint[]) $$, 'MD164', null, 'and says so');
reset session authorization;
select results_eq($$ select what, count(*)::int from core.audit_event where what like 'code\_%' and staff_id = 103
    group by what order by what $$, $$ values ('code_given', 2), ('code_locked', 1), ('code_refused', 4) $$,
    'all of it is on record');
select is((select count(*)::int from core.audit_event e where e.what like 'code\_%' and e.details <> '{}'), 0,
    'without any code');
set local session authorization :other_supervisor;
select is(office.step_up(tap.op(23), tap.op(24), tap.code()) ->> 'outcome', 'passed', 'another society''s own seed');
set local session authorization :portal;
select throws_ok($$ select office.step_up(tap.op(25), tap.op(26), '123456') $$, '42501', null, 'portals have none');
set local session authorization :clerk;
select throws_ok($$ select office.step_up(tap.op(27), tap.op(28), '123456') $$, 'MD165', null, 'nor who set none up');
select throws_ok($$ select core.code_step(103, '123456') $$, '42501', null, 'nobody tries codes beside the counter');

select * from finish();
rollback;
