-- What is wrong between the lines of a roster, or with what they would change; shown by line, field and fault.
begin;
\ir fixtures.sql
\ir roster_rows.sql
select plan(20);
select tap.let_pass() \g /dev/null

-- What a roster is refused for; it is given up afterwards.
create function tap.refused(op int, rows text[], whole boolean default true) returns text language plpgsql as $$
declare
    numbers jsonb := tap.compare(op, rows, whole);
    found text := tap.faults();
begin
    perform job.cancel_roster(tap.op(op + 9), 'north', (numbers ->> 'import_id')::bigint);
    return concat_ws(': ', numbers ->> 'state', found);
end
$$;
create function tap.fresh(line int, number text, branch text, insured text, family text, more jsonb default '{}')
    returns text language sql as $$
    select tap.row(line, '0012', number, branch, insured, family, '進', coalesce(more ->> 'birth', '1990-03-04'),
        '2026-11-01', '{"employer": "E001"}' || more)
$$;

select is(tap.refused(10, tap.roster() || array[tap.fresh(20, '000400', '00', '本人', '新井'),
    tap.fresh(21, '400', '00', '本人', '荒井'), tap.fresh(22, '000400', '01', '家族', '新井', '{"birth": "2020-01-01"}'),
    tap.fresh(23, '000400', '1', '家族', '新井', '{"birth": "2021-01-01"}')]),
    'faulty: 21 number duplicate, 23 number duplicate', 'one number, or one branch, twice in the file');
select is(tap.refused(20, array[tap.fresh(20, '000400', '00', '本人', '新井', '{"employer": "E999"}'),
    tap.fresh(21, '000401', '00', '本人', '荒井', '{"employer": ""}')], false),
    'faulty: 20 employer_code unknown_employer, 21 employer_code missing', 'employers that are unknown or missing');
select is(tap.refused(30, array[tap.fresh(20, '000349', '00', '本人', '新井')], false), 'faulty: 20 number number_taken',
    'a number that another insured person has');
select is(tap.refused(40, array[tap.fresh(20, '000349', '00', '本人', '新井'), tap.row(21, '0012', '000349', '00', '本人',
    '田中', '三郎', '1985-05-05', '2012-04-01', '{"lost_on": "2026-11-01"}')], false), 'compared',
    'unless that one is lost in the same file');
select is(tap.refused(50, array[tap.fresh(20, '000400', '01', '家族', '新井')], false), 'faulty: 20 number no_insured',
    'a dependant of nobody');
select is(tap.refused(60, array[tap.row(20, '0012', '000349', '00', '本人', '田中', '三郎', '1985-05-05', '2012-04-01',
    '{"lost_on": "2026-11-01", "loss_reason": "75歳到達"}')], false), 'faulty: 20 lost_on loss_does_not_fit',
    'a reason that the law does not know for this person');
select is(tap.refused(70, tap.roster('{}', '{"1": {"lost_on": "2026-11-01"}}')), 'faulty: 8 number insured_is_lost',
    'a child that stays without its mother');
select is(tap.refused(80, array[tap.row(20, '0012', '000349', '00', '本人', '田中', '三郎', '1985-05-05', '2012-04-01'),
    tap.row(21, '0012', '000349', '00', '本人', '田中', '三郎', '1985-05-05', '2012-04-01', '{"lost_on": "2026-11-01"}')],
    false), 'faulty: 21 number same_member_twice', 'a member of whom two lines speak');
update core.coverage set predecessor_id = 4, predecessor_reason = 'rehire' where society_id = 1 and coverage_id = 5;
select is(tap.refused(90, tap.roster('{}', '{"5": {"acquired_on": "2012-05-01"}}')),
    'faulty: 5 acquired_on day_ties_two', 'a day by which a coverage continues another (MYK-17)');

-- Shown to who decides, a page at a time.
select is(job.check_roster(tap.op(102), 'north', tap.load(100, array[tap.fresh(20, '', '00', '本人', '新井'),
    tap.fresh(21, '000401', 'x', '誰', '荒井')], false)) ->> 'state', 'faulty', 'a roster with faults');
select is((select count(*)::int from job.roster_faults('north', 10, 2)), 2, 'the operator sees the first of them');
select is((select count(*)::int from job.roster_faults('south', 10, 2)), 0, 'of that society alone');
select is((select count(*)::int from job.roster_faults('north', 10, -1)), 0, 'less than none is none');
set local session authorization :supervisor;
select is((select string_agg(line || ' ' || field, ', ') from office.roster_faults(10, null, null, 2)),
    '20 number, 21 branch', 'staff see them in the order of the file');
select is((select string_agg(line || ' ' || field, ', ') from office.roster_faults(10, 21, 'branch', 2)),
    '21 insured', 'and the next page behind the last line');
select throws_ok($$ select * from office.roster_faults(10, null, null, 0) $$, 'MD005', null, 'a page has lines');
select throws_ok($$ select office.approve_roster(tap.op(110), 10, 0) $$, 'MD122', null,
    'a roster with faults is not approved');
set local session authorization :other_supervisor;
select is((select count(*)::int from office.roster_faults(10, null, null, 2)), 0, 'another society sees none');
set local session authorization :clerk;
select throws_ok($$ select * from office.roster_faults(10, null, null, 2) $$, '42501', null, 'nor does a clerk');
reset session authorization;
select is((select count(*)::int from core.person where society_id = 1), 11, 'nobody has been entered');

select * from finish();
rollback;
