-- A closing day to come is made a business day again.
begin;
\ir fixtures.sql
select plan(9);

select core.business_day_after(1, core.today(), 1) as next_day, core.today() - 1 as yesterday \gset
insert into core.closing_day (society_id, date, name) values (1, :'yesterday', 'over');
set local session authorization :administrator;
select office.set_closing_day(tap.op(1), :'next_day', '休業') \g /dev/null
select is(office.clear_closing_day(tap.op(2), :'next_day'), format('{"day": "%s"}',
    :'next_day')::jsonb, 'it is open again');
select is(office.clear_closing_day(tap.op(2), :'next_day') ->> 'replayed', 'true', 'once');
select throws_ok(format($$ select office.clear_closing_day(tap.op(3), %L) $$, :'next_day'), 'MD005', null,
    'what is open is not opened');
select throws_ok(format($$ select office.clear_closing_day(tap.op(4), %L) $$, :'yesterday'), 'MD005', null,
    'what is over stays as it was');
reset session authorization;
select is(core.business_day_after(1, core.today(), 1), :'next_day', 'it counts again');
select is((select count(*)::int from core.audit_event where what = 'closing_day_cleared'), 1, 'it is on record');
set local session authorization :administrator;
select is(office.set_closing_day(tap.op(5), :'next_day', '休業') ->> 'day', :'next_day', 'and may be closed again');
reset session authorization;
select is((select cleared_at from core.closing_day where date = :'next_day'), null, 'which it then is');
set local session authorization :clerk;
select throws_ok(format($$ select office.clear_closing_day(tap.op(6), %L) $$, :'next_day'), '42501', null,
    'a clerk opens nothing');

select * from finish();
rollback;
