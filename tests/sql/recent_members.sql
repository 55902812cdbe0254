-- Whose records the caller opened last.
begin;
\ir fixtures.sql
select plan(12);

set local session authorization :clerk;
select is_empty('select * from office.recent_members()', 'who has opened nobody has nobody to go back to');
select office.open_person(2, 'telephone'), office.open_person(8, 'a long story that nobody else should read'),
    office.open_person(6, 'telephone'), office.open_person(2, 'again') \g /dev/null
select results_eq('select person_id, symbol, number, name, account, tie from office.recent_members()', $$ values
    (2::bigint, '0012', '000346', '髙橋 健一', 'registered', false),
    (6, '0012', '000350', '山本 優子', 'registered', true),
    (8, '0012', '000345', '佐藤 一郎', 'none', false) $$, 'the latest first, each once, a look-alike marked (I-7)');
select is_empty($$ select 1 from office.recent_members() m where to_jsonb(m)::text ~ 'story' $$,
    'why they were opened is not told here');
select ok((select min(opened_at) from office.recent_members()) <= now() + interval '1 minute', 'with the time');
select office.open_person(p, 'telephone') from unnest(array[1, 3, 4, 5, 7, 9, 10, 11]) p \g /dev/null
select is((select count(*)::int from office.recent_members()), 11, 'everybody who was opened');
set local session authorization :clerk2;
select is_empty('select * from office.recent_members()', 'what a colleague opened is the colleague''s');
set local session authorization :other_clerk;
select office.open_person(2, 'telephone') \g /dev/null
select results_eq('select person_id, name from office.recent_members()', $$ values (2::bigint, '南 次郎') $$,
    'another society has its own members');
set local session authorization :supervisor;
select is_empty('select * from office.recent_members()', 'a supervisor opens members, too');
set local session authorization :printer;
select throws_ok('select * from office.recent_members()', '42501', null, 'a printer does not');
set local session authorization :auditor;
select throws_ok('select * from office.recent_members()', '42501', null, 'nor does an auditor');
reset session authorization;
select is((select details from core.audit_event where what = 'recent_members_read' and staff_id = 101
    order by event_id desc limit 1), '{"lines": 11}', 'on record is how many were shown');
-- Of somebody who works much no more than twelve are shown, found by the index.
insert into core.person (society_id, person_id, family_name, given_name, birth_date, family_key, given_key, kanji_key)
select 1, 200 + i, '試験', '太郎' || i, '1990-01-01', '', '', '試験太郎' || i from generate_series(1, 20) i;
insert into core.coverage (society_id, coverage_id, person_id, symbol, number, acquired_on)
select 1, 200 + i, 200 + i, '0099', i::text, '2020-04-01' from generate_series(1, 20) i;
set local session authorization :clerk;
select office.open_person(200 + i, 'telephone') from generate_series(1, 20) i \g /dev/null
select results_eq('select person_id from office.recent_members()',
    'select 221::bigint - i from generate_series(1, 12) i', 'the last twelve');

select * from finish();
rollback;
