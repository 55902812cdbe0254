-- A family moves to another number without a day's gap.
begin;
\ir fixtures.sql
select plan(11);

select is(job.record_move(tap.op(1), 'north', 1, '2026-10-01', 'left_employer', null, '9001', '000051',
    'voluntary_continuation'), '{"coverage_id": 101, "members": 2}', 'insured person and dependant');
select is(job.record_move(tap.op(1), 'north', 1, '2026-10-01', 'left_employer', null, '9001', '000051',
    'voluntary_continuation') ->> 'replayed', 'true', 'once');
select is((select string_agg(concat_ws(' ', c.person_id, c.symbol, c.number, c.branch, c.status, c.acquired_on,
        c.predecessor_id, c.predecessor_reason), ', ' order by c.coverage_id)
    from core.coverage c where c.society_id = 1 and c.coverage_id > 100),
    '1 9001 000051 00 voluntary_continuation 2026-10-01 1 voluntary_continuation, '
    '8 9001 000051 01 voluntary_continuation 2026-10-01 8 voluntary_continuation',
    'each with the old number behind it (MYK-17)');
select is((select count(*)::int from core.coverage c where c.society_id = 1 and c.coverage_id in (1, 8)
    and c.lost_on = '2026-10-01'), 2, 'which ended on the same day');
select is(job.record_move(tap.op(2), 'north', 101, '2026-11-01', 'other', 1, '0012', '000900', 'general')
    ->> 'members', '2', 'back to an employer');
select is(job.record_move(tap.op(3), 'north', 6, '2026-10-01', 'company_move', 2, '0013', '000901', 'general')
    ->> 'coverage_id', '105', 'between companies');
select is((select c.predecessor_reason from core.coverage c where c.society_id = 1 and c.coverage_id = 105),
    'company_move', 'of the society (MYK-17)');
select is(job.record_move(tap.op(4), 'north', 5, '2026-10-01', 'retired', null, '9002', '000902', 'special_retired')
    ->> 'members', '1', 'special retirement');
select throws_ok($$ select job.record_move(tap.op(5), 'north', 8, '2026-10-01', 'retired', null, '9002', '1',
    'special_retired') $$, 'MD102', null, 'a dependant does not move alone');
select throws_ok($$ select job.record_move(tap.op(6), 'north', 9, '2026-10-01', 'retired', null, '9002', '902',
    'special_retired') $$, 'MD107', null, 'to a number that is somebody else''s');
select is((select c.lost_on from core.coverage c where c.society_id = 1 and c.coverage_id = 9), null,
    'and then nothing has changed');

select * from finish();
rollback;
