-- Which days count, and why the others do not.
begin;
\ir fixtures.sql
select plan(21);

update core.installation set holidays_known_until = '2027-12-31';
insert into core.closing_day (society_id, date, name) values (1, '2026-06-01', '創立記念日'), (2, '2026-06-02', '休業');
select tap.set_profile('{calendar,closed_yearly}', '[{"from": "12-29", "to": "01-03", "name": "年末年始"},
    {"from": "08-13", "to": "08-15", "name": "夏季休業"}]') \g /dev/null

set local session authorization :printer;
select results_eq($$ select * from office.calendar('2026-12-27', '2027-01-04') $$,
    $$ values ('2026-12-27'::date, 'weekend', ''), ('2026-12-29', 'closed_yearly', '年末年始'),
        ('2026-12-30', 'closed_yearly', '年末年始'), ('2026-12-31', 'closed_yearly', '年末年始'),
        ('2027-01-01', 'holiday', '元日'), ('2027-01-02', 'closed_yearly', '年末年始'),
        ('2027-01-03', 'closed_yearly', '年末年始') $$, 'a yearly closing that spans the new year');
select results_eq($$ select kind, name from office.calendar('2026-06-01', '2026-06-05') $$,
    $$ values ('closing_day', '創立記念日') $$, 'a closing day of the society''s own, and not of another');
select results_eq($$ select kind from office.calendar('2027-12-31', '2028-01-01') $$,
    array['closed_yearly', 'not_announced'], 'beyond the announced calendar nothing is guessed');
select is((select count(*)::int from office.calendar('2026-08-10', '2026-08-16')), 5, 'a closing within one year');
select throws_ok($$ select * from office.calendar('2026-01-02', '2026-01-01') $$, 'MD005', null, 'forward');
select throws_ok($$ select * from office.calendar('2026-01-01', '2029-01-01') $$, 'MD005', null, 'not for ever');
select throws_ok($$ select * from office.calendar(null, '2029-01-01') $$, 'MD005', null, 'from a day');
select throws_ok($$ select * from office.calendar('-infinity', '2026-01-01') $$, 'MD005', null, 'that there is');
select throws_ok($$ select * from office.calendar('2026-01-01', 'infinity') $$, 'MD005', null, 'to one that there is');
set local session authorization :portal;
select throws_ok($$ select * from office.calendar('2026-01-01', '2026-01-02') $$, '42501', null, 'it is for staff');
reset session authorization;

select is(core.business_day_after(1, day, days), expected, says)
from (values
    ('2026-12-28'::date, 1, '2027-01-04'::date, 'the closing is jumped'), ('2026-05-29', 1, '2026-06-02',
        'so is a closing day'),
    ('2026-08-12', 1, '2026-08-17', 'and the summer'), ('2027-12-27', 3, null, 'beyond the calendar there is no day'),
    ('2026-12-30', 0, '2026-12-30', 'day 0 is day 0')) t (day, days, expected, says);
select is(core.business_day_after(2, '2026-05-29', 1), '2026-06-01', 'another society works that day');
select is(core.business_days_left(1, '2026-12-25',
    '2027-01-05'), 3, 'business days between: 28 December, 4 and 5 January');
select is(core.business_days_left(1, '2026-12-25', '2026-12-24'), 0, 'none backwards');
update core.closing_day set cleared_at = now() where society_id = 1;
select is(core.business_day_after(1, '2026-05-29', 1), '2026-06-01', 'a cleared closing day is a business day');
select is(core.promised_day(1, 'days', '2026-12-28', 5), '2027-01-02', 'plain days are plain days');
select is(core.promised_day(1, 'business_days', '2026-12-28', 1), '2027-01-04', 'business days are not');

select * from finish();
rollback;
