-- The administrator closes a day, and what is promised from then on counts without it.
begin;
\ir fixtures.sql
select plan(14);

select core.business_day_after(1, core.today(), 1) as next_day, core.business_day_after(1, core.today(), 2) as after_it,
    core.today() - 1 as yesterday, core.today() + 1101 as far \gset
set local session authorization :administrator;
select is(office.set_closing_day(tap.op(1), :'next_day', '創立記念日'), format('{"day": "%s"}', :'next_day')::jsonb,
    'a day is closed');
select is(office.set_closing_day(tap.op(1), :'next_day', '創立記念日') ->> 'replayed', 'true', 'once');
select is(office.set_closing_day(tap.op(2), :'next_day', '記念日') ->> 'day', :'next_day', 'its name may be corrected');
select throws_ok(format($$ select office.set_closing_day(tap.op(3), %L, ' ') $$, :'next_day'), 'MD005', null,
    'it has a name');
select throws_ok(format($$ select office.set_closing_day(tap.op(4), %L, repeat('x', 41)) $$, :'next_day'), 'MD005',
    null,
    'a short one');
select throws_ok(format($$ select office.set_closing_day(tap.op(5), %L, 'x') $$, :'yesterday'), 'MD005', null,
    'yesterday cannot be closed');
select throws_ok(format($$ select office.set_closing_day(tap.op(6), %L, 'x') $$, :'far'), 'MD005', null,
    'nor a day in four years');
select throws_ok($$ select office.set_closing_day(tap.op(7), null, 'x') $$, 'MD005', null, 'nor none');
reset session authorization;
select is(core.business_day_after(1, core.today(), 1), :'after_it', 'it does not count any more');
select is(core.business_day_after(2, core.today(), 1), :'next_day', 'to another society it does');
select results_eq($$ select name, set_by from core.closing_day where society_id = 1 $$, $$ values ('記念日', 108) $$,
    'who closed it stands with it');
select is((select count(*)::int from core.audit_event where what = 'closing_day_set'), 2, 'it is on record');
set local session authorization :clerk;
select throws_ok(format($$ select office.set_closing_day(tap.op(8), %L, 'x') $$, :'next_day'), '42501', null,
    'a clerk closes nothing');
set local session authorization :supervisor;
select throws_ok(format($$ select office.set_closing_day(tap.op(9), %L, 'x') $$, :'next_day'), '42501', null,
    'nor does a supervisor');

select * from finish();
rollback;
