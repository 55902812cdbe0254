-- A person is covered from a day on; an earlier coverage that ended on that day is continued.
begin;
\ir fixtures.sql
select plan(12);

create function tap.acquire(op int, person bigint, number text, day date, status text default 'general',
    employer bigint default 1) returns jsonb language sql as $$
    select job.record_acquisition(tap.op(op), 'north', person, employer, '0099', number, '00', true, status, day) $$;

select is(tap.acquire(1, 5, '000001', core.today()), '{"coverage_id": 101, "predecessor_id": null}', 'a new coverage');
select is(tap.acquire(1, 5, '000001', core.today()) ->> 'replayed', 'true', 'the same operation does it once');
select throws_ok($$ select tap.acquire(2, 6, '1', core.today()) $$, 'MD107', null,
    'the number is somebody else''s, with or without zeros');
select throws_ok($$ select tap.acquire(3, 999, '2', core.today()) $$, 'MD005', null, 'no such person');
select throws_ok($$ select tap.acquire(4, 6, '3', core.today(), 'honorary') $$, 'MD005', null, 'no such kind');
select throws_ok($$ select tap.acquire(5, 6, null, core.today()) $$, 'MD005', null, 'a coverage has a number');

-- MYK-17 (2): rehired without a day's gap; and with one.
update core.coverage set lost_on = '2026-04-01', loss_reason = 'retired' where society_id = 1 and coverage_id in (2, 9);
select is(tap.acquire(6, 2, '000007', '2026-04-01') ->> 'predecessor_id', '2', 'rehired on the next day (MYK-17)');
select is((select c.predecessor_reason from core.coverage c where c.society_id = 1 and c.predecessor_id = 2), 'rehire',
    'the reason is derived');
select is(tap.acquire(7, 9, '000008', '2026-04-02') ->> 'predecessor_id', null, 'a day''s gap: nothing is continued');
select is((core.account_of(1, 2)).login_id, 'kenichi', 'the account stays with the coverage it follows (MYK-16)');
-- AIS-15: it goes along where it follows the person.
update core.society_profile set profile = jsonb_set(profile, '{eligibility,follows}', '"person"') where society_id = 1;
update core.coverage set lost_on = '2026-04-01', loss_reason = 'left_employer' where society_id = 1 and coverage_id = 1;
select tap.acquire(8, 1, '000009', '2026-04-01', 'voluntary_continuation', null) ->> 'coverage_id' as fresh \gset
select is((core.account_of(1, :fresh)).login_id, 'hanako.s', 'voluntary continuation keeps ID and password (AIS-15)');
select is((select count(*)::int from core.audit_event where society_id = 1 and what = 'coverage_acquired'), 4,
    'each is on record');

select * from finish();
rollback;
