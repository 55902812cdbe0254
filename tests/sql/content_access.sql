-- What may be seen when: phases after a loss, and the coverages that continue each other without a day's gap.
begin;
\ir fixtures.sql
select plan(39);

create function tap.rule(key text, status text default 'general') returns jsonb language sql as $$
    select core.retention_rule('{"retention": {
        "default": {"phases": [{"access": "full", "months": 6}, {"access": "medical_cost_only", "months": 60}],
            "then": "erased"},
        "voluntary_continuation": {"phases": [{"access": "read_only", "months": {"value": 12, "assumed": "5-2"}}],
            "then": "erased"},
        "deceased": {"phases": [], "then": "erased"}}}', status, key)
$$;
create function tap.phase(rule jsonb, lost date, today date) returns text language sql as $$
    select concat_ws(' ', p.access, p.until, p.erased_on) from core.retention_phase(rule, lost, today) p
$$;

-- AIS-14: half a year as before, then five years of medical costs.
select is(tap.phase(tap.rule('left_employer'), '2026-04-01', '2026-04-01'), 'full 2026-10-01 2031-10-01',
    'from the day of loss on as before (AIS-14)');
select is(tap.phase(tap.rule('left_employer'), '2026-04-01', '2026-09-30'), 'full 2026-10-01 2031-10-01',
    'until half a year is over');
select is(tap.phase(tap.rule('left_employer'), '2026-04-01', '2026-10-01'), 'medical_cost_only 2031-10-01 2031-10-01',
    'then the medical-cost data alone');
select is(tap.phase(tap.rule('left_employer'), '2026-04-01', '2031-09-30'), 'medical_cost_only 2031-10-01 2031-10-01',
    'until its last day');
select is(tap.phase(tap.rule('left_employer'), '2026-04-01', '2031-10-01'), 'erased 2031-10-01', 'then nothing');
select is(tap.phase(tap.rule('left_employer'), '2026-08-31', '2026-08-31'), 'full 2027-02-28 2032-02-29',
    'the months end with a month');
-- AIS-15: after voluntary continuation a year.
select is(tap.phase(tap.rule('premium_unpaid', 'voluntary_continuation'), '2026-04-01', '2027-03-31'),
    'read_only 2027-04-01 2027-04-01', 'readable for a year after voluntary continuation (AIS-15)');
select is(tap.phase(tap.rule('premium_unpaid', 'voluntary_continuation'), '2026-04-01', '2027-04-01'),
    'erased 2027-04-01', 'then erased');
select is(tap.phase(tap.rule('deceased', 'voluntary_continuation'), '2026-04-01', '2026-04-01'), 'erased 2026-04-01',
    'a reason of its own goes before the status');
select is(tap.phase(null, '2026-04-01', '2099-01-01'), 'closed', 'without a rule it is closed, and nothing is erased');

-- Succession: the reason is derived, and a day's gap ends it.
create function tap.life(id bigint, status text, employer bigint, acquired date, lost date default null,
    reason text default '') returns core.coverage language sql as $$
    select (c).* from (select jsonb_populate_record(null::core.coverage, jsonb_build_object('society_id', 1,
        'coverage_id', id, 'person_id', 5, 'insured', true, 'status', status, 'employer_id', employer,
        'acquired_on', acquired, 'lost_on', lost, 'loss_reason', reason)) c) x
$$;
create function tap.next(reason text, status text, employer bigint, acquired date default '2026-04-01',
    old_status text default 'general') returns text language sql as $$
    select core.succession_reason(tap.life(1, old_status, 1, '2020-04-01', '2026-04-01', reason),
        tap.life(2, status, employer, acquired))
$$;
select is(tap.next('left_employer', 'voluntary_continuation', null), 'voluntary_continuation', 'MYK-17 (1)');
select is(tap.next('retired', 'general', 1), 'rehire', 'MYK-17 (2)');
select is(tap.next('company_move', 'general', 2), 'company_move', 'MYK-17 (3)');
select is(tap.next('retired', 'special_retired', null), 'special_retired', 'special retirement');
select is(tap.next('number_changed', 'general', 1), 'number_changed', 'a new number and nothing else (MYK-16)');
select is(tap.next('left_employer', 'voluntary_continuation', null, '2026-04-02'), '', 'a day''s gap ends (1)');
select is(tap.next('retired', 'general', 1, '2026-04-02'), '', 'and (2)');
select is(tap.next('company_move', 'general', 2, '2026-04-02'), '', 'and (3)');
select is(tap.next('left_employer', 'general', 2, '2026-03-31'), '', 'so does a day that overlaps');
select is(tap.next('deceased', 'general', 2), '', 'nothing continues a death');
select is(core.succession_reason(tap.life(1, 'general', 1, '2020-04-01', '2026-04-01'), null::core.coverage), '',
    'nothing continues into nothing');

-- Joining, and what a member sees afterwards.
insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, status, acquired_on) values
    (1, 20, 2, null, '9001', '000020', 'voluntary_continuation', core.today() - 10),
    (1, 21, 1, 1, '0012', '000921', 'general', core.today() - 10),
    (1, 22, 9, 1, '0012', '000922', 'general', core.today() - 9);
update core.coverage set lost_on = core.today() - 10, loss_reason = 'left_employer'
where society_id = 1 and coverage_id in (1, 2, 9);
create function tap.succeed(old bigint, new bigint, reason text) returns void language sql security definer
    as $$ select core.succeed_number(old, new, reason) $$;
create function tap.access(account bigint) returns jsonb language sql security definer
    as $$ select core.content_access(1, account) $$;
alter function tap.succeed(bigint, bigint, text) owner to madoguchi_api;
alter function tap.access(bigint) owner to madoguchi_api;
grant execute on all functions in schema tap to public;

set local session authorization :clerk;
select throws_ok($$ select tap.succeed(9, 22, 'number_changed') $$, 'MD103', null, 'a day''s gap: they stay apart');
select throws_ok($$ select tap.succeed(1, 20, 'voluntary_continuation') $$, 'MD103', null, 'another person''s');
select throws_ok($$ select tap.succeed(2, 999, 'rehire') $$, 'MD102', null, 'no such coverage');
select throws_ok($$ select tap.succeed(2, 20, 'rehire') $$, 'MD104', null, 'a reason must be the true one');
select lives_ok($$ select tap.succeed(2, 20, 'voluntary_continuation') $$, 'the true reason joins them (MYK-17)');
select lives_ok($$ select tap.succeed(2, 20, 'voluntary_continuation') $$, 'again changes nothing');
select throws_ok($$ select tap.succeed(2, 20, 'number_changed') $$, 'MD104', null, 'for another reason it is refused');
select lives_ok($$ select tap.succeed(1, 21, 'number_changed') $$, 'a new number is noted (MYK-16)');
select is(tap.access(2) ->> 'access', 'closed', 'the old account sees nothing any more (MYK-14)');
select is(tap.access(2) ->> 'loss_reason', 'left_employer', 'and it is known why');
reset session authorization;
insert into core.account (society_id, account_id, person_id, coverage_id, login_id) values
    (1, 20, 2, 20, 'kenichi2'), (1, 21, 1, 21, 'hanako2');
set local session authorization :clerk;
select is(tap.access(20) - 'state', '{"access": "full", "until": null, "erased_on": null, "lost_on": null,
    "loss_reason": "", "insured": true, "viewing": false, "coverages": [20, 2]}',
    'the new account shows the old number''s data, too (MYK-17)');
select is(tap.access(21) -> 'coverages', '[21]', 'but not after a mere change of number');
select is((select array_agg(k order by k) from jsonb_object_keys(tap.access(999)) k),
    (select array_agg(k order by k) from jsonb_object_keys(tap.access(20)) k), 'the same keys for nobody');
select is(tap.access(999) ->> 'access', 'closed', 'who sees nothing');
select is(tap.access(7) ->> 'access', 'closed', 'nor does a frozen account');
reset session authorization;
select is((select array_agg(a.coverage_id order by a.account_id) from core.account a
    where a.society_id = 1 and a.account_id in (1, 2)), '{1,2}',
    'where it follows the coverage, an account stays behind');

-- AIS-15: where an account follows the person, ID and password stay.
update core.society_profile set profile = jsonb_set(profile, '{eligibility,follows}', '"person"') where society_id = 1;
update core.account set state = 'deleted' where society_id = 1 and account_id in (20, 21);
update core.coverage set predecessor_id = null, predecessor_reason = ''
where society_id = 1 and coverage_id in (20, 21);
set local session authorization :clerk;
select tap.succeed(2, 20, 'voluntary_continuation') \g /dev/null
reset session authorization;
select is((select a.coverage_id || a.login_id || a.state from core.account a
    where a.society_id = 1 and a.account_id = 2),
    '20kenichiregistered', 'the account moves on as it is (AIS-15)');
select is((select count(*)::int from core.audit_event where what = 'number_succeeded'), 4, 'it is on record');

select * from finish();
rollback;
