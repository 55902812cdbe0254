-- Which notices are open to a member, and since when (AIS-12, AIS-13, MYK-19).
begin;
\ir fixtures.sql
select plan(18);

select tap.set_profile('{notices}', '[
    {"code": "medical", "name": "医療費通知", "from": "2020-01-01", "month_of": "treatment", "keep_years": 5},
    {"code": "benefit", "name": "決定通知", "from": "2025-02-01", "month_of": "benefit"},
    {"code": "later", "name": "あと", "from": "2999-01-01"}, {"code": "unknown", "name": "未定", "from": null},
    {"code": "fees", "name": "保険料", "from": "2021-01-01"}]'),
    tap.set_profile('{retention}', '{"default": {"phases": [{"access": "full", "months": 6},
        {"access": "medical_cost_only", "months": 60}], "then": "erased"}}') \g /dev/null
select (date_trunc('month', core.today() - interval '5 years'))::date as five_years_ago \gset

set local session authorization :clerk;
select results_eq($$ select code, state, open_from from office.notices(1) $$, format($$ values
    ('medical', 'open', %L::date), ('benefit', 'open', '2025-02-01'), ('later', 'later', '2999-01-01'),
    ('unknown', 'not_announced', null), ('fees', 'open', '2021-01-01') $$, :'five_years_ago'),
    'each has its own start, and the oldest fall away (AIS-12, AIS-13)');
select is((select name || ' ' || month_of || ' ' || keep_years from office.notices(1) where code = 'medical'),
    '医療費通知 treatment 5', 'with its name and what its month means');
select is((select state from office.notices(8) where code = 'fees'), 'insured_only',
    'what is for insured persons is closed to dependants (MYK-19)');
select is((select state from office.notices(8) where code = 'medical'), 'open', 'the others are not');
select is((select open_from from office.notices(3) where code = 'benefit'), '2026-04-01',
    'nothing from before the member came');
select throws_ok($$ select * from office.notices(999) $$, 'MD020', null, 'no such person');
reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'notices_read' and person_id = 1), 2,
    'it is on record');
select core.today() - 30 as last_month, (core.today() - interval '7 months')::date as months_ago \gset
update core.coverage set lost_on = :'last_month', loss_reason = 'left_employer' where society_id = 1
    and coverage_id = 1;
set local session authorization :clerk;
select is((select state from office.notices(1) where code = 'medical'), 'open',
    'six months after leaving as before (AIS-14)');
reset session authorization;
update core.coverage set lost_on = :'months_ago' where society_id = 1 and coverage_id = 1;
set local session authorization :clerk;
select is((select state from office.notices(1) where code = 'medical'), 'closed', 'then no more (AIS-14)');
select is((select state from office.notices(4) where code = 'benefit'), 'closed', 'nor years after');
set local session authorization :supervisor;
select isnt_empty('select * from office.notices(11)', 'a supervisor may look, too');
set local session authorization :other_clerk;
select throws_ok($$ select * from office.notices(11) $$, 'MD020', null, 'another society''s person does not exist');
set local session authorization :printer;
select throws_ok($$ select * from office.notices(1) $$, '42501', null, 'they are the counter''s');
reset session authorization;

select is((core.notice_state('{"from": "2020-04-01", "keep_years": 5}', '2010-01-01', lost::date, 'full', true, false,
    '2026-06-15')).state, state, says) from (values
    (null, 'open', 'in force'), ('2026-01-01', 'open', 'left after it began'),
    ('2021-05-01', 'nothing', 'left before what is still kept')) t (lost, state, says);
select is((core.notice_state('{"from": "2020-04-01", "keep_years": 5}', '2010-01-01', null, 'full', true, false,
    '2026-06-15')).open_from, '2021-06-01', 'five years back, from the first of the month');
select is((core.notice_state('{"from": "2026-07-01"}', '2010-01-01', null, 'full', true, false, '2026-06-30')).state,
    'later', 'the day before is before');

select * from finish();
rollback;
