-- Who belongs to an insured person's number, and who of them is registered (JAL-7).
begin;
\ir fixtures.sql
select plan(15);

set local session authorization :clerk;
select results_eq('select member_id, branch, name, insured, account from office.household(1)', $$ values
    (1::bigint, '00', '佐藤 花子', true, 'registered'), (8, '01', '佐藤 一郎', false, 'none') $$,
    'the insured person first, then the dependants, and who is registered (JAL-7)');
select results_eq('select member_id from office.household(8)', 'values (1::bigint), (8)',
    'the same for the dependant');
select results_eq('select member_id, may_register from office.household(1)', 'values (1::bigint, true), (8, true)',
    'who may register by the profile');
reset session authorization;
select tap.set_profile('{eligibility,dependants}', '"none"') \g /dev/null
set local session authorization :clerk;
select results_eq('select member_id, may_register from office.household(1)', 'values (1::bigint, true), (8, false)',
    'dependants may not where the society does not let them (AIS-1)');
select results_eq('select member_id from office.household(2)', 'values (2::bigint)', 'who has nobody is alone');
select throws_ok('select * from office.household(999)', 'MD020', null, 'no such person');
reset session authorization;

-- A number that was another family's before, and members who came and went.
select tap.person(1, 20, '以前', '太郎', 'イゼン', 'タロウ', '1960-01-01', ''),
    tap.person(1, 21, '佐藤', '光子', 'サトウ', 'ミツコ', '1982-01-01', ''),
    tap.person(1, 23, '直前', '花', 'チョクゼン', 'ハナ', '1970-01-01', ''),
    tap.person(1, 22, '佐藤', '巣立', 'サトウ', 'スダチ', '2000-01-01', '') \g /dev/null
insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, branch, insured,
    acquired_on, lost_on, loss_reason) values
    (1, 20, 20, 1, '0012', '000345', '00', true, '1990-04-01', '2008-04-01', 'retired'),
    (1, 23, 23, 1, '0012', '000345', '00', true, '2009-04-01', '2010-04-01', 'retired'),
    (1, 21, 21, 1, '１２', '345', '02', false, '2012-04-01', null, ''),
    (1, 22, 22, 1, '0012', '000345', '03', false, '2010-04-01', '2022-04-01', 'dependant_removed');
set local session authorization :clerk;
select results_eq('select member_id, lost_on from office.household(1)', $$ values (1::bigint, null::date), (8, null),
    (21, null), (22, '2022-04-01') $$, 'a number is the same in any width; who left is shown with the day');
select results_eq('select member_id from office.household(20)', 'values (20::bigint)',
    'the family that had the number before is another one');
select results_eq('select member_id from office.household(23)', 'values (23::bigint)',
    'even one that left on the very day on which it was given anew');
reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'household_read' and person_id = 1), 4,
    'it is on record');
insert into core.account (society_id, account_id, person_id, coverage_id, login_id, state, registered_at)
values (1, 21, 21, 21, 'mitsuko', 'registered', '2025-05-01 10:00+09');
set local session authorization :supervisor;
select is((select account from office.household(1) where member_id = 21), 'registered',
    'a spouse who has a login of her own applies under it (JAL-7)');
set local session authorization :other_clerk;
select results_eq('select member_id, name from office.household(1)', $$ values (1::bigint, '佐藤 花子') $$,
    'another society''s family is its own');
select throws_ok('select * from office.household(8)', 'MD020', null, 'and ours does not exist there');
set local session authorization :printer;
select throws_ok('select * from office.household(1)', '42501', null, 'a printer may not see it');
set local session authorization :administrator;
select throws_ok('select * from office.household(1)', '42501', null, 'nor may an administrator');

select * from finish();
rollback;
