-- A coverage is lost: for a reason of law, with the dependants, and with what it means for the account.
begin;
\ir fixtures.sql
select plan(35);

-- north keeps an account for half a year after a loss; who dies is closed and erased at once.
update core.society_profile set profile = profile || '{"retention": {
    "default": {"phases": [{"access": "full", "months": 6}], "then": "erased"},
    "deceased": {"phases": [], "then": "erased"}}}' where society_id = 1;
create function tap.lose(op int, coverage bigint, day date, reason text) returns jsonb language sql as $$
    select job.record_loss(tap.op(op), 'north', coverage, day, reason) $$;
insert into core.coverage (society_id, coverage_id, person_id, symbol, number, status, acquired_on) values
    (1, 30, 10, '9001', '000030', 'voluntary_continuation', '2025-04-01'),
    (1, 31, 11, '9002', '000031', 'special_retired', '2020-04-01');

select is(tap.lose(1, 1, core.today(), 'left_employer'), '{"dependants": 1, "account": "kept"}',
    'who leaves the employer loses the coverage, and the dependants with it');
select is(tap.lose(1, 1, core.today(), 'left_employer'), '{"dependants": 1, "account": "kept", "replayed": true}',
    'the same operation again gets the same answer');
select throws_ok($$ select tap.lose(1, 2, core.today(), 'left_employer') $$, 'MD409', null,
    'its id serves nothing else');
select results_eq($$ select coverage_id, lost_on, loss_reason from core.coverage
    where society_id = 1 and coverage_id in (1, 8) order by 1 $$,
    $$ values (1::bigint, core.today(), 'left_employer'), (8::bigint, core.today(), 'left_employer') $$,
    'with the day and the reason');
select throws_ok($$ select tap.lose(2, 1, core.today(), 'left_employer') $$, 'MD105', null, 'it is lost once');
select throws_ok($$ select tap.lose(3, 999, core.today(), 'left_employer') $$, 'MD102', null, 'no such coverage');
select throws_ok($$ select job.record_loss(tap.op(4), 'nowhere', 2, core.today(), 'left_employer') $$, 'MD005', null,
    'no such society');

-- MYK-14, JAL-8: where nothing is kept, the account goes with the coverage.
select is(tap.lose(5, 2, core.today(), 'deceased') ->> 'account', 'deleted', 'nothing is kept: the account is deleted');
select is((select a.state || ' ' || a.end_reason from core.account a where a.society_id = 1 and a.account_id = 2),
    'deleted coverage_lost', 'because the coverage was lost (MYK-14)');
select is(tap.lose(6, 9, core.today() + 5, 'retired') ->> 'account', 'holds',
    'a day that is still to come ends nothing');
select is(core.content_access(1, 9) ->> 'access', 'full', 'until then all is as before');

-- The reasons of law.
create function tap.problem(coverage bigint, day date, reason text) returns text language sql as $$
    select core.loss_problem(c, p.birth_date, day, reason)
    from core.coverage c join core.person p on p.society_id = c.society_id and p.person_id = c.person_id
    where c.society_id = 1 and c.coverage_id = problem.coverage $$;
select is(tap.problem(30, '2027-04-01', 'term_ended'), '', 'voluntary continuation ends after two years');
select isnt(tap.problem(30, '2027-03-31', 'term_ended'), '', 'not a day earlier');
select isnt(tap.problem(10, '2003-04-01', 'term_ended'), '', 'and nothing else ends so');
select is(tap.problem(30, '2026-05-11', r), '', 'voluntary continuation: ' || r)
from unnest(array['premium_unpaid', 'employed_elsewhere', 'seafarer', 'own_request', 'deceased', 'other']) r;
select isnt(tap.problem(10, '2026-05-11', 'premium_unpaid'), '', 'an employee''s premium is the employer''s');
select isnt(tap.problem(30, '2026-05-11', 'left_employer'), '', 'who has no employer leaves none');
select is(tap.problem(10, '2046-06-06', 'age_75'), '', 'the late-elderly scheme begins on the 75th birthday');
select isnt(tap.problem(10, '2046-06-05', 'age_75'), '', 'on that day');
select isnt(tap.problem(10, '2046-06-06', 'dependant_removed'), '', 'an insured person is not removed as a dependant');
select is(tap.problem(8, '2026-06-06', 'dependant_removed'), '', 'a dependant is');
select isnt(tap.problem(10, '2001-03-31', 'left_employer'), '', 'no loss before the coverage began');
select isnt(tap.problem(10, '2026-03-31', 'moved to the moon'), '', 'not a reason');
select isnt(tap.problem(10, null, 'left_employer'), '', 'a loss has a day');
select tap.person(1, 40, '高田', '老', 'タカタ', 'オイ', '1951-06-06', ''),
    tap.person(1, 41, '高田', '妻', 'タカタ', 'ツマ', '1960-06-06', '') \g /dev/null
insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, branch, insured,
    acquired_on)
values (1, 40, 40, 1, '0012', '000900', '00', true, '2010-04-01'),
    (1, 41, 41, 1, '0012', '000900', '01', false, '2010-04-01');
select is(tap.lose(8, 40, '2026-06-06', 'age_75') ->> 'dependants', '1', 'with who turns 75 goes the spouse');
select is((select loss_reason from core.coverage where society_id = 1 and coverage_id = 41), 'insured_lost',
    'who has not turned 75');
select throws_ok($$ select tap.lose(7, 30, '2026-04-01', 'left_employer') $$, 'MD106', null,
    'what does not fit is refused');
select throws_ok($$ update core.coverage set loss_reason = 'whim', lost_on = '2026-04-01' where coverage_id = 31 $$,
    '23514', null, 'by the table as well');
select is((select count(*)::int from core.audit_event where society_id = 1 and what = 'coverage_lost'), 4,
    'each is on record');
set local session authorization :clerk;
select throws_ok($$ select tap.lose(8, 10, current_date, 'left_employer') $$, '42501', null,
    'the system of record says so, not a clerk');

select * from finish();
rollback;
