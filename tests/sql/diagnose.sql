-- Why a member does not get in: for each rule a member on whom it fires and a near miss on whom it does not.
begin;
\ir fixtures.sql

create temporary table the_case (place serial, rule text, fires boolean, person bigint, name text, setup text,
    address text default '');
\ir diagnose_helpers.sql
\ir diagnose_cases.sql
\ir diagnose_card_cases.sql

select plan((select count(*)::int from the_case) + 17);

create temporary table seen as
    select k.*, tap.diagnosed(k.setup, k.person, k.address) as answer from the_case k;
select is(exists (select from jsonb_array_elements(s.answer -> 'causes') x where x ->> 'rule' = s.rule), s.fires,
    s.rule || case when s.fires then ': ' else ' not: ' end || s.name)
from seen s order by s.place;

-- Completeness: what can be answered has a case of each kind, and the functions know no other rule.
create temporary view known as select distinct k.rule from the_case k;
select is_empty($$ select k.rule, f.fires from known k, unnest(array[true, false]) f (fires)
    where not exists (select from the_case c where c.rule = k.rule and c.fires = f.fires) $$,
    'every rule has a member on whom it fires and a near miss');
select is_empty($$ select distinct x ->> 'rule' from seen s, jsonb_array_elements(s.answer -> 'causes') x
    except select rule from known $$, 'no diagnosis has a rule without cases');
create temporary view sources as
    select string_agg(p.prosrc, ' ') as text from pg_proc p
    where p.pronamespace = 'core'::regnamespace and p.proname ~ '^causes_of_' or p.proname = 'diagnose';
select is_empty($$ select k.rule from known k, sources s where position('''' || k.rule || '''' in s.text) = 0 $$,
    'every rule is in a function');
select is_empty($$ select m[1] from sources s, regexp_matches(s.text, 'as_cause\(\s*''([a-z_]+)''', 'g') m
    except select rule from known $$, 'every rule of a function has cases');
select is_empty($$ select s.rule, x from seen s, jsonb_array_elements(s.answer -> 'causes') x
    where x ->> 'certainty' not in ('high', 'medium', 'low') or x ->> 'say' not in (x ->> 'rule', 'words')
        or x ->> 'next' not in ('none', 'wait', 'member_acts', 'take_request', 'open_request', 'card_in_hand',
            'mail_log', 'ask_employer', 'directory')
        or (x ->> 'next' = 'take_request') <> (x -> 'needs' ? 'kind')
        or (x ->> 'next' = 'open_request') <> (x -> 'needs' ? 'request_id')
        or x ->> 'say' = 'words' and coalesce(x #>> '{facts,words}', '') = '' $$,
    'certainty, sentence and next step are words of the list, with what they need');
select is_empty($$ select s.rule, s.name from seen s
    where (select array_agg(x ->> 'certainty' order by place) from jsonb_array_elements(s.answer -> 'causes')
            with ordinality e (x, place))
        <> (select array_agg(x ->> 'certainty' order by array_position(array['high', 'medium', 'low'],
            x ->> 'certainty')) from jsonb_array_elements(s.answer -> 'causes') x) $$, 'the likeliest stand first');
select is_empty($$ select s.rule from seen s, core.person p
    where p.society_id = 1 and p.person_id = s.person and (position(p.address in s.answer::text) > 0
        or p.telephone <> '' and position(p.telephone in s.answer::text) > 0
        or s.answer::text ~* '[a-z0-9.]+@(example|mail)\.') $$,
    'no fact is an address, a telephone number or an e-mail address');

set local session authorization :clerk;
select is(office.diagnose(1, '') -> 'checked', 'false', 'nobody''s identity is checked yet');
reset session authorization;
select tap.request(1, 'viewing_password_issue', 'verified') \g /dev/null
set local session authorization :clerk;
select is(office.diagnose(1, '') -> 'checked', 'true', 'after the check it is');
select throws_ok($$ select office.diagnose(999, '') $$, 'MD020', null, 'no such person');
select throws_ok($$ select office.diagnose(null, '') $$, 'MD020', null, 'nobody');
select throws_ok($$ select office.diagnose(1, 'not an address') $$, 'MD005', null, 'not an address');
select lives_ok($$ select office.diagnose(1, null) $$, 'no address is none');
set local session authorization :other_clerk;
select throws_ok($$ select office.diagnose(11, '') $$, 'MD020', null, 'another society''s person does not exist');
set local session authorization :supervisor;
select throws_ok($$ select office.diagnose(1, '') $$, '42501', null, 'it is the counter''s');
reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'diagnosis_read' and person_id = 1), 3,
    'it is on record');
select is_empty($$ select from core.audit_event where what = 'diagnosis_read' and details::text ~ '@' $$,
    'without the address that was named');

select * from finish();
rollback;
