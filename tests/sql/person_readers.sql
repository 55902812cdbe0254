-- Who looked at a person, and why.
begin;
\ir fixtures.sql
select plan(17);

set local session authorization :clerk;
select office.open_person(1, 'telephone_call'), office.reveal_detail(tap.op(1), 1, 'emails', 'asks for it'),
    office.open_person(2, 'visit') \g /dev/null
set local session authorization :supervisor;
select office.open_person(1, '<b>why</b> %1') \g /dev/null
select results_eq('select reader, what, reason from office.person_readers(1)', $$ values
    ('承認 一', 'readers_read', ''), ('承認 一', 'person_read', '<b>why</b> %1'),
    ('窓口 一', 'person_reveal_refused', 'asks for it'), ('窓口 一', 'person_read', 'telephone_call') $$,
    'the latest first, with the reason as it was given; this look is among them');
select is((select count(*)::int from office.person_readers(2)), 2, 'nobody else''s');
select office.open_person(7, 'registration', 'registration'), office.open_person(7, 'returned_card', 'returns')
\g /dev/null
select results_eq($$ select reason, from_list from office.person_readers(7) where what = 'person_read' $$, $$ values
    ('returned_card', 'returns'), ('registration', 'registration') $$, 'with the list that it was opened from');
select is((select max(next) from office.person_readers(1)), '', 'there is no further page');
select ok((select bool_and(at between now() - interval '1 minute' and clock_timestamp())
    from office.person_readers(1)), 'with the time');
select throws_ok('select * from office.person_readers(999)', 'MD020', null, 'no such person');
select throws_ok('select * from office.person_readers(null)', 'MD020', null, 'nobody');
select throws_ok($$ select * from office.person_readers(1, 'x') $$, 'MD005', null, 'a page begins after an event');
select throws_ok($$ select * from office.person_readers(1, repeat('9', 19)) $$, 'MD005', null, 'of a possible number');
set local session authorization :clerk;
select office.open_person(3, 'reading ' || i) from generate_series(1, 60) i \g /dev/null
select is((select count(*)::int from office.person_readers(3)), 50, 'a page has fifty lines');
select next as further from office.person_readers(3) where next <> '' \gset
select ok(:'further' <> '', 'and says where the next one begins');
-- That was the second look at this list, so the page held it, the first look, and readings 60 to 13.
select results_eq(format('select reason from office.person_readers(3, %L)', :'further'),
    $$ select 'reading ' || i from generate_series(12, 1, -1) i $$,
    'which goes on where it stopped, whatever came in the meantime');
select is((select max(next) from office.person_readers(3, :'further')), '', 'to the end');
reset session authorization;
select ok((select count(*) >= 4 from core.audit_event where what = 'readers_read' and person_id = 3),
    'looking at this is on record');
set local session authorization :other_clerk;
select is((select count(*)::int from office.person_readers(1)), 1, 'another society sees its own');
select throws_ok('select * from office.person_readers(3)', 'MD020', null, 'and not ours');
set local session authorization :printer;
select throws_ok('select * from office.person_readers(1)', '42501', null, 'a printer may not');

select * from finish();
rollback;
