-- A second person makes a proposal the society's profile.
begin;
\ir fixtures.sql
select plan(22);

create function tap.changed(minutes int) returns jsonb language sql as $$
    select jsonb_set(tap.profile('north'), '{claims,minutes}', to_jsonb(minutes))
$$;
grant execute on function tap.changed(int) to public;
select job.create_staff('north', 110, '管理 二', '{administrator,supervisor}', :verifier) \g /dev/null
set local session authorization :administrator;
select office.propose_profile(tap.op(1), tap.changed(30), 'calls got longer') \g /dev/null

select throws_ok($$ select office.approve_profile(tap.op(2), 1, '') $$, 'MD050',
    null, 'nobody approves the own proposal');
set local session authorization :supervisor;
select throws_ok($$ select office.approve_profile(tap.op(3), 9, '') $$, 'MD093', null, 'there is no such proposal');
select throws_ok($$ select office.approve_profile(tap.op(4), 1, repeat('x', 401)) $$, 'MD005',
    null, 'a note is no book');
select is(office.approve_profile(tap.op(5), 1, 'agreed'), '{"version": 2}', 'a supervisor approves it');
select is(office.approve_profile(tap.op(5), 1, 'agreed') ->> 'replayed', 'true', 'once');
select throws_ok($$ select office.approve_profile(tap.op(6), 1, '') $$, 'MD093', null, 'it waits no more');
reset session authorization;
select is(core.setting(core.profile_of(1), 'claims', 'minutes'), '30', 'it holds from now on');
select results_eq($$ select version, proposed_by, approved_by from core.society_profile where society_id = 1
        order by version $$, $$ values (1, null::int, null::int), (2, 108, 103) $$, 'with both persons');
select results_eq($$ select state, decided_by, decision_note from core.profile_change where change_id = 1 $$,
    $$ values ('approved', 103, 'agreed') $$, 'the decision is kept');
select is((select details from core.audit_event where what = 'profile_approved'), '{"version": 2, "proposed_by": 108}',
    'and on record');
select tap.request(1, 'viewing_password_issue', 'claimed') \g /dev/null
select cmp_ok((select claimed_until from core.request where request_id = 101), '>', now() + interval '20 minutes',
    'what the profile says is done');

-- A proposal on an older version, and one that a newer program finds wrong.
set local session authorization :administrator;
select office.propose_profile(tap.op(10), tap.changed(40), 'longer still') \g /dev/null
reset session authorization;
insert into core.society_profile (society_id, version, profile, proposed_by, approved_by)
values (1, 3, tap.changed(35), 110, 104);
set local session authorization st_000110;
select throws_ok($$ select office.approve_profile(tap.op(11), 2, '') $$, 'MD091', null,
    'the profile has changed since it was proposed');
reset session authorization;
delete from core.society_profile where society_id = 1 and version = 3;
update core.profile_change set profile = profile - 'runs' where change_id = 2;
set local session authorization st_000110;
select throws_ok($$ select office.approve_profile(tap.op(12), 2, '') $$, 'MD090', null, 'it is checked once more');
reset session authorization;
update core.profile_change set profile = tap.changed(40) where change_id = 2;
set local session authorization st_000110;
select is(office.approve_profile(tap.op(13), 2, '') ->> 'version', '3', 'another administrator may approve, too');
reset session authorization;
select results_eq($$ select state from core.profile_change order by change_id $$,
    $$ values ('approved'), ('approved') $$, 'what was decided stays so when the same person proposes again');

-- The operator proposes like anybody else once a profile is in use.
reset session authorization;
select job.load_society('north', 'NR', '北健康保険組合', '1000001', '東京都千代田区千代田1-1', '0312345678', tap.changed(50))
    \g /dev/null
select is(core.setting(core.profile_of(1), 'claims', 'minutes'), '40', 'a file loaded by the operator changes nothing');
set local session authorization :supervisor2;
select is((select proposed_by || state from office.profile_changes() limit 1), 'proposed', 'it waits as nobody''s');
select is(office.approve_profile(tap.op(20), 3, '') ->> 'version', '4', 'until the society approves it');
reset session authorization;
select is(core.setting(core.profile_of(1), 'claims', 'minutes'), '50', 'then it holds');

set local session authorization :clerk;
select throws_ok($$ select office.approve_profile(tap.op(21), 3, '') $$, '42501', null, 'a clerk approves nothing');
set local session authorization :other_supervisor;
select throws_ok($$ select office.approve_profile(tap.op(22), 3, '') $$, 'MD093', null,
    'another society''s proposal does not exist');
set local session authorization :portal;
select throws_ok($$ select office.approve_profile(tap.op(23), 3, '') $$, '42501', null, 'portals approve nothing');

select * from finish();
rollback;
