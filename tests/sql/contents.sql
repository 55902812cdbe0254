-- When each content opens to a member (HIN-7).
begin;
\ir fixtures.sql
select plan(17);

select tap.set_profile('{contents}', '[{"code": "now", "name": "その他", "opens": "at_once"},
    {"code": "week", "name": "オレンジバナー", "opens": {"weeks": 1, "after": "filing"}},
    {"code": "month", "name": "健診申込", "opens": {"months": 1, "after": "filing"}},
    {"code": "fees", "name": "保険料", "opens": {"days": 3, "after": "filing"}},
    {"code": "costs", "name": "医療費控除データ", "opens": "at_once", "after_leaving": true}]'),
    tap.set_profile('{retention}', '{"default": {"phases": [{"access": "full", "months": 6},
        {"access": "medical_cost_only", "months": 60}], "then": "erased"}}') \g /dev/null
update core.coverage set acquired_on = '2026-01-15', filed_on = '2026-01-31' where society_id = 1 and coverage_id = 1;

set local session authorization :clerk;
select results_eq($$ select code, opens_on from office.contents(1) $$, $$ values ('now', '2026-01-31'::date),
    ('week', '2026-02-07'), ('month', '2026-02-28'), ('fees', '2026-02-03'), ('costs', '2026-01-31') $$,
    'at once, a week, a month, days after the filing (HIN-7)');
select is((select distinct reckoned_from from office.contents(1)), 'filed_on', 'reckoned from the filing');
select is((select distinct reckoned_from from office.contents(2)), 'acquired_on',
    'or from the acquisition, and it says so');
select is((select opens_on from office.contents(2) where code = 'week'), '2005-04-08', 'a week after that');
select ok((select bool_and(is_open) from office.contents(2)), 'all of it is open by now');
reset session authorization;
select core.today() - 7 as a_week_ago, core.today() as today, core.today() - 6 as six_days_ago,
    (core.today() - interval '7 months')::date as months_ago \gset
update core.coverage set filed_on = :'a_week_ago' where society_id = 1 and coverage_id = 1;
set local session authorization :clerk;
select is((select array_agg(code) from office.contents(1) where is_open), array['now', 'week', 'fees', 'costs'],
    'after a week what opens after a week is open');
reset session authorization;
update core.coverage set filed_on = :'six_days_ago' where society_id = 1 and coverage_id = 1;
set local session authorization :clerk;
select is((select array_agg(code) from office.contents(1) where is_open), array['now', 'fees', 'costs'],
    'a day before it is not');
select is((select is_open from office.contents(8) where code = 'fees'), false,
    'what is for insured persons is closed to dependants (MYK-19)');
select is((select insured_only from office.contents(8) where code = 'fees'), true, 'and says why');
select throws_ok($$ select * from office.contents(999) $$, 'MD020', null, 'no such person');
reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'contents_read' and person_id = 1), 4,
    'it is on record');
update core.coverage set acquired_on = '2020-01-01', lost_on = :'months_ago', loss_reason = 'left_employer'
where society_id = 1 and coverage_id = 2;
set local session authorization :clerk;
select is((select array_agg(code) from office.contents(2) where is_open), array['costs'],
    'seven months after leaving the deduction data alone is open (AIS-14)');
select is((select array_agg(code) from office.contents(4) where is_open), null, 'years after nothing is');
reset session authorization;
select tap.set_profile('{retention}', '{"default": {"phases": [{"access": "read_only", "months": 12}],
    "then": "erased"}}') \g /dev/null
set local session authorization :clerk;
select is((select count(*)::int from office.contents(2) where is_open), 5,
    'where they may be read still, all are open');
set local session authorization :other_clerk;
select throws_ok($$ select * from office.contents(11) $$, 'MD020', null, 'another society''s person does not exist');
set local session authorization :printer;
select throws_ok($$ select * from office.contents(1) $$, '42501', null, 'they are the counter''s');
reset session authorization;
select is(core.opening_day('{"months": 1, "after": "filing"}', '2024-01-31'), '2024-02-29', 'a month''s end stays one');

select * from finish();
rollback;
