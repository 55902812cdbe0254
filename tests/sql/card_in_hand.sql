-- Which card is in your hand? (MYK-13)
begin;
\ir fixtures.sql
\ir diagnose_helpers.sql
select plan(21);

select tap.lost(2) \g /dev/null
select tap.card_of(2, 'viewing', '40 days', 'replaced') as older \gset
select tap.card_of(2, 'viewing', '3 days') as newer \gset
select tap.card_of(1, 'viewing', '3 days') as others \gset
select core.card_serial('NR', :older) as older, core.card_serial('NR', :newer) as newer,
    core.card_serial('NR', :others) as others, core.card_serial('NR', 4711) as nobodys,
    core.card_serial('NR', 1) as first, core.today() - 3 as three_days_ago,
    to_char(core.today() - 40, 'YYYY/MM/DD') as forty_days_ago \gset

create function tap.hand(typed text, person bigint default 2) returns text language sql as $$
    select string_agg(x ->> 'answer', ' ') from jsonb_array_elements(office.card_in_hand(person, typed) -> 'cards') x
$$;
grant execute on all functions in schema tap to public;

set local session authorization :clerk;
select is(tap.hand(:'newer'), 'live', 'the newest card works');
select is(tap.hand(:'older'), 'replaced', 'the one before was replaced');
select is(tap.hand(:'first'), 'reported_lost', 'the first was reported lost');
select is(tap.hand(:'three_days_ago'), 'live', 'by the date at its upper right (MYK-13)');
select is(tap.hand(:'forty_days_ago'), 'replaced', 'a date before the reissue is a void card''s');
select is(tap.hand('令和3年6月1日'), 'reported_lost', 'in the Japanese calendar');
select is(tap.hand(lower(replace(:'newer', '-', ' '))), 'live', 'however the number is typed');
select is((select x ->> 'live_serial' from jsonb_array_elements(office.card_in_hand(2, :'older') -> 'cards') x),
    :'newer', 'the answer names the card that works');
select isnt((select x ->> 'void_at' from jsonb_array_elements(office.card_in_hand(2, :'older') -> 'cards') x), null,
    'and since when the other does not');
select is(office.card_in_hand(2, :'newer') ->> 'latest_on', :'three_days_ago', 'the date of the card that left last');
select is(tap.hand('2001-01-01'), null, 'a date of no card');
select is(office.card_in_hand(2, :'others'), office.card_in_hand(2, :'nobodys'),
    'somebody else''s card and one that does not exist get the same answer');
select is(office.card_in_hand(2, :'others') -> 'cards', '[]', 'which is: not this person''s');
select throws_ok($$ select office.card_in_hand(2, 'my card') $$, 'MD005', null, 'neither a number nor a date');
select throws_ok($$ select office.card_in_hand(2, null) $$, 'MD005', null, 'nothing');
select throws_ok($$ select office.card_in_hand(999, '2021-06-01') $$, 'MD020', null, 'no such person');
reset session authorization;
select tap.voided(1, 'reported_lost') \g /dev/null
set local session authorization :clerk;
select is(tap.hand(:'others', 1), 'reported_lost', 'lost: void at once');
set local session authorization :other_clerk;
select throws_ok(format('select office.card_in_hand(9, %L)', :'newer'), 'MD020', null,
    'another society''s person does not exist');
set local session authorization :printer;
select throws_ok(format('select office.card_in_hand(2, %L)', :'newer'), '42501', null, 'it is the counter''s');
reset session authorization;
select cmp_ok((select count(*)::int from core.audit_event where what = 'card_in_hand_read' and person_id = 2), '>', 10,
    'it is on record');
select is_empty($$ select from core.audit_event where what = 'card_in_hand_read' and details::text ~ 'NR-' $$,
    'without what was typed');

select * from finish();
rollback;
