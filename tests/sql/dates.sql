-- Dates as people write them, and business days.
begin;
\ir fixtures.sql
select plan(55);

select is(core.parse_date(typed), day::date, format('date %s', quote_literal(typed))) from (values
    ('1980-04-01', '1980-04-01'), ('1980/4/1', '1980-04-01'), ('1980.4.1', '1980-04-01'), ('1980年4月1日', '1980-04-01'),
    ('19800401', '1980-04-01'), ('１９８０ー４ー１', '1980-04-01'), (' 1980-04-01 ', '1980-04-01'),
    ('昭和55年4月1日', '1980-04-01'), ('昭55.4.1', '1980-04-01'), ('S55.4.1', '1980-04-01'), ('ｓ５５．４．１', '1980-04-01'),
        ('S550401', '1980-04-01'),
    ('令和元年5月1日', '2019-05-01'), ('R1-5-1', '2019-05-01'), ('平成31年4月30日', '2019-04-30'), ('平成元年1月8日', '1989-01-08'),
    ('昭和64年1月7日', '1989-01-07'), ('大正15年12月25日', '1926-12-25'), ('昭和元年12月25日', '1926-12-25'),
        ('明治45年7月30日', '1912-07-30'),
    ('大正元年7月30日', '1912-07-30'), ('2024-02-29', '2024-02-29'), ('平成4年2月29日', '1992-02-29'),
    ('昭和64年1月8日', null), ('平成31年5月1日', null), ('平成元年1月7日', null), ('令和元年4月30日', null), ('昭和元年12月24日', null),
    ('大正元年7月29日', null), ('明治5年1月1日', null), ('令和0年5月1日', null), ('昭和99年1月1日', null),
    ('2023-02-29', null), ('1980-13-01', null), ('1980-00-10', null), ('1980-04-31', null), ('1980-4', null),
        ('四月一日', null),
    ('', null), ('19801', null), ('1980-04-01x', null)) t (typed, day);

select is((select count(*)::int from core.holiday where date >= '2026-01-01' and date < '2027-01-01'), 18,
    '2026 has 18 holidays');
select ok((select bool_and(exists (select from core.holiday h where h.date = d.date)) from (values
        ('2026-05-06'::date), ('2026-09-22'), ('2027-03-22'), ('2027-09-23'), ('2020-07-24')) d (date)),
    'days moved from a Sunday, the day between two holidays, and the moved days of 2020 are among them');
select is((select holidays_known_until from core.installation), '2027-12-31'::date,
    'the calendar ends with the last announced year');

insert into core.closing_day (society_id, date, name) values (1, '2026-12-29', '年末'), (1, '2026-12-30', '年末'),
    (1, '2026-12-31', '年末');
select is(core.business_day_after(society, day, days), expected::date, says) from (values
    (1, '2026-11-20'::date, 0, '2026-11-20', 'the day itself is day 0'),
    (1, '2026-11-20', 1, '2026-11-24', 'over a weekend and a holiday'),
    (1, '2026-11-21', 1, '2026-11-24', 'from a Saturday on'),
    (1, '2026-11-20', 5, '2026-11-30', 'five business days are about a week'),
    (2, '2026-12-28', 2, '2026-12-30', 'at the end of the year'),
    (1, '2026-12-28', 1, '2027-01-04', 'over the society''s own closing days'),
    (1, '2027-12-31', 0, '2027-12-31', 'the last known day'),
    (1, '2027-12-30', 1, '2027-12-31', 'up to the last known day'),
    (1, '2027-12-31', 1, null, 'beyond it nothing is announced yet')) t (society, day, days, expected, says);
set local timezone = 'America/New_York';
select is(core.today(), (now() at time zone 'Asia/Tokyo')::date, 'today is Japan''s, whatever the session says');
select matches(core.iso_time('2026-11-20 00:30+00'), '^2026-11-20T09:30:00\.000\+09:00$', 'so is the time in answers');

select * from finish();
rollback;
