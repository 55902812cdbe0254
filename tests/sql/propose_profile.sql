-- A change of the profile is proposed by one and becomes nothing by that alone.
begin;
\ir fixtures.sql
select plan(25);

create function tap.changed(minutes int, code text default 'north') returns jsonb language sql as $$
    select jsonb_set(tap.profile(code), '{claims,minutes}', to_jsonb(minutes))
$$;
grant execute on function tap.changed(int, text) to public;
create function tap.other_text(version int) returns jsonb language sql as $$
    select jsonb_set(tap.profile('north'), '{cards,viewing_password_reissue}',
        jsonb_build_object('version', version, 'texts', '[{"slot": "title", "text": "Another"}]'::jsonb))
$$;
grant execute on function tap.other_text(int) to public;
select job.create_staff('north', 110, '管理 二', '{administrator}', :verifier) \g /dev/null

set local session authorization :administrator;
select throws_ok($$ select office.propose_profile(tap.op(1), tap.changed(30), '') $$, 'MD005', null,
    'a reason is needed');
select throws_ok($$ select office.propose_profile(tap.op(2), tap.profile('north'), 'x') $$, 'MD005', null,
    'it would change nothing');
select throws_ok($$ select office.propose_profile(tap.op(3), tap.changed(0), 'x') $$, 'MD090', null,
    'it must be valid');
select throws_ok($$ select office.propose_profile(tap.op(4), tap.changed(30, 'south'), 'x') $$, 'MD090', null,
    'and the own society''s');
select throws_ok($$ select office.propose_profile(tap.op(12), tap.other_text(1), 'x') $$, 'MD090', null,
    'a card''s text does not change without a new version, which stands with every card');
select results_eq($$ select * from office.profile_problems(tap.other_text(1)) $$,
    $$ values ('cards.viewing_password_reissue.version', 'must be above 1, since the texts are others') $$,
    'and the problem is named');
select is_empty($$ select * from office.profile_problems(tap.other_text(2)) $$, 'with one it does');
select throws_ok($$ select office.propose_profile(tap.op(5), null, 'x') $$, 'MD090', null, 'and be there');
select is(office.propose_profile(tap.op(6), tap.changed(30), 'calls got longer'),
    '{"change_id": 1, "base_version": 1}', 'it is proposed');
select is(office.propose_profile(tap.op(6), tap.changed(30), 'calls got longer') ->> 'replayed', 'true', 'once');
reset session authorization;
select is(core.setting(core.profile_of(1), 'claims', 'minutes'), '15', 'nothing has changed yet');
select results_eq($$ select state, proposed_by, reason, base_version from core.profile_change $$,
    $$ values ('proposed', 108, 'calls got longer', 1) $$, 'it waits');
select results_eq($$ select record_id, staff_id, details from core.audit_event where what = 'profile_proposed' $$,
    $$ values (1::bigint, 108, '{"base": 1}'::jsonb) $$, 'and is on record');
set local session authorization st_000110;
select throws_ok($$ select office.propose_profile(tap.op(7), tap.changed(20), 'x') $$, 'MD092', null,
    'while it waits nobody else proposes');
set local session authorization :administrator;
select is(office.propose_profile(tap.op(8), tap.changed(25), 'thirty is too long') ->> 'change_id', '2',
    'the proposer thinks again');
reset session authorization;
select is((select array_agg(state order by change_id) from core.profile_change), array['superseded', 'proposed'],
    'and the first gives way');
select throws_ok($$ insert into core.profile_change (society_id, change_id, base_version, profile, reason)
    values (1, 9, 1, '{}', 'x') $$, '23505', null, 'one at a time is a constraint, too');
select throws_ok($$ update core.profile_change set state = 'approved', decided_by = 108, decided_at = now()
    where change_id = 2 $$, '23514', null, 'and so are two persons');
select throws_ok($$ insert into core.society_profile (society_id, version, profile) values (1, 2, '{}') $$, '23514',
    null, 'a second version without approval there is not');
select throws_ok($$ insert into core.society_profile (society_id, version, profile, proposed_by, approved_by)
    values (1, 2, '{}', 108, 108) $$, '23514', null, 'nor with one''s own');

-- Another society's proposals, as if row-level security let everything through.
select lives_ok($$ select core.supersede_proposal(2, 208) $$,
    'what waits in one society is in nobody''s way in another');
insert into core.profile_change (society_id, change_id, base_version, profile, reason, proposed_by)
values (2, 1, 1, '{}', 'x', null);
update core.profile_change set proposed_by = null where society_id = 1 and change_id = 2;
select core.supersede_proposal(1, null) \g /dev/null
select is((select state from core.profile_change where society_id = 2), 'proposed',
    'and does not give way to a newer one there');
set local session authorization :supervisor;
select throws_ok($$ select office.propose_profile(tap.op(9), tap.changed(20), 'x') $$, '42501', null,
    'a supervisor proposes nothing');
set local session authorization :clerk;
select throws_ok($$ select office.propose_profile(tap.op(10), tap.changed(20), 'x') $$, '42501', null, 'nor a clerk');
reset session authorization;
select throws_ok($$ select tap.act_as('st_000101'), office.propose_profile(tap.op(11), tap.changed(20), 'x') $$,
    'MD004', null, 'not even past the grants');

select * from finish();
rollback;
