-- A society is a profile: data, checked field by field.
begin;
\ir fixtures.sql
select plan(23);

create function tap.load(code text, profile jsonb, mark text default 'XX') returns int language sql as $$
    select job.load_society(code, mark, 'ある健康保険組合', '1000001', '東京都千代田区', '0300000000', profile)
$$;
select is(tap.load('another', tap.profile('another')), 3, 'a new society gets the next number');
select is(tap.load('another', tap.profile('another')), 3, 'loading again is the same society');
select is((select count(*)::int from core.society_profile where society_id = 3), 1,
    'an unchanged profile is no new version');
select is(tap.load('another', tap.profile('another') || '{"portal": "New name"}'), 3, 'a changed profile');
select is((select array_agg(version order by version) from core.society_profile where society_id = 3), array[1],
    'is no new version: the society decides');
select is(core.profile_of(3) ->> 'portal', 'Test portal', 'until then the old one holds');
select results_eq($$ select state, base_version, proposed_by, profile ->> 'portal' from core.profile_change
    where society_id = 3 $$, $$ values ('proposed', 1, null::int, 'New name') $$,
        'it waits as the operator''s proposal');
select is(tap.load('another', tap.profile('another') || '{"portal": "New name"}'), 3, 'the same once more');
select is((select count(*)::int from core.profile_change where society_id = 3), 1, 'is the same proposal');
select is(tap.load('another', tap.profile('another') || '{"portal": "Newer name"}'), 3, 'another one');
select is((select array_agg(state order by change_id) from core.profile_change where society_id = 3),
    array['superseded', 'proposed'], 'replaces it');
select is((select name from core.society where society_id = 3), 'ある健康保険組合', 'name and address stand with the society');
select throws_ok($$ select tap.load('another', tap.profile('another'), 'YY') $$, 'MD005', null,
    'its mark is on cards already');
select throws_ok($$ select tap.load('third', tap.profile('another')) $$, 'MD090', null,
    'the profile of another society');
select throws_ok($$ select tap.load('third', tap.profile('third') - 'routes', 'ZZ') $$, 'MD090', null,
    'a profile with problems is refused');
select throws_ok($$ select tap.load('third', tap.profile('third'), 'zz') $$, 'MD005', null, 'a mark is two capitals');
select throws_ok($$ select tap.load('third', null, 'ZZ') $$, 'MD090', null, 'a profile is needed');
select throws_ok($$ select job.load_society('third', 'ZZ', '', '1000001', 'x', 'x', tap.profile('third')) $$, 'MD005',
    null, 'a name is needed');
select throws_ok($$ select job.load_society('third', 'ZZ', 'x', '100-0001', 'x', 'x', tap.profile('third')) $$,
    'MD005', null,
    'a postal code has seven digits');
select throws_ok($$ select tap.load('third', tap.profile('third'), 'NR') $$, 'MD005', null,
    'a mark belongs to one society');
select is((select count(*)::int from core.society), 3, 'a refusal leaves nothing behind');
select is((select count(*)::int from core.audit_event where society_id = 3
    and what in ('profile_loaded', 'profile_proposed')), 3, 'all of it is on record');
set local session authorization :administrator;
select throws_ok($$ select tap.load('third', tap.profile('third')) $$, '42501', null,
    'no member of staff loads societies');

select * from finish();
rollback;
