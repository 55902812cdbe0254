-- How the post is to treat a letter to a home stands on the card as its society wants it, and nowhere else.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(15);

select tap.member(1, 1001), tap.approved(1, 1001, 1001) \g /dev/null
select tap.member(1, n, null, 'voluntary_continuation'), tap.approved(1, n, n)
from generate_series(1002, 1005) n \g /dev/null
\set marks '(select string_agg(c.handling, $$ | $$ order by c.position) from office.run_cards(%s, 1) c)'
\set registered '(select string_agg(b.registered::text, $$ $$ order by b.bundle_id) from office.bundles($$ready$$) b)'

select tap.open(:'printer', 1001, 1002) as run \gset
select is(tap.call(:'printer', format(:'marks', :run)) #>> '{}', ' | no_forwarding',
    'where the profile says nothing, letters to homes are not forwarded; the employer''s have no mark');
select throws_ok(format($$ update core.card set handling = '{}' where run_id = %s and route = 'home' $$, :run), '23000',
    null, 'what stands on a card does not change');
update core.society_profile set profile = profile || '{"dispatch": {"home_handling": ["no_forwarding", "registered"]}}'
where society_id = 1;
select is(tap.call(:'printer', format(:'marks', :run)) #>> '{}', ' | no_forwarding', 'whatever its profile says later');

select tap.counted(:'printer', :'printer2', 1003) as counted \gset
select is((select array_to_string(c.handling, ' ') from core.card c where c.run_id = :counted),
    'no_forwarding registered', 'the next run has both marks');
select is(tap.call(:'everything', :'registered') #>> '{}', 'true', 'and its bundle gets a number from the post');
update core.society_profile set profile = jsonb_set(profile, '{dispatch,home_handling}', '[]') where society_id = 1;
select tap.counted(:'printer', :'printer2', 1004) as plain \gset
select is((select array_to_string(c.handling, ' ') from core.card c where c.run_id = :plain), '', 'or none at all');
select is(tap.call(:'everything', :'registered') #>> '{}', 'true false', 'then there is no number');
select is(core.home_handling(2), '{no_forwarding}', 'another society has its own');

select throws_ok($$ update core.card set handling = '{express}' where request_id = 1004 $$, '23000', null,
    'no other mark');
select is((select string_agg(p.field || ' ' || p.reason, ', ') from job.profile_problems(jsonb_set(tap.profile('north'),
    '{dispatch}', '{"home_handling": ["express"]}')) p),
    'dispatch.home_handling[0] must be one of registered, no_forwarding', 'nor in a profile');
select is_empty($$ select * from job.profile_problems(jsonb_set(tap.profile('north'), '{dispatch}',
    '{"home_handling": []}')) $$, 'none is a choice');

alter table core.card disable trigger user;
select throws_ok($$ update core.card set handling = '{registered}' where request_id = 1001 $$, '23514', null,
    'an employer''s card has none, by constraint');
select throws_ok($$ update core.card set handling = '{express}' where request_id = 1004 $$, '23514', null,
    'and there are two, by constraint');
alter table core.card enable trigger user;
set local session authorization :clerk;
select throws_ok(format('select * from office.run_cards(%s, 1)', :run), '42501', null, 'clerks print no cards');
set local session authorization :other_printer;
select throws_ok(format('select * from office.run_cards(%s, 1)', :run), 'MD022', null, 'nor does another society');

select * from finish();
rollback;
