-- What people write about a request stays with it.
begin;
\ir fixtures.sql
select plan(13);

select tap.request(1, 'viewing_password_issue', 'claimed') \g /dev/null
set local session authorization :clerk2;
select is(office.add_note(tap.op(1), 101, ' called again at noon <b>') ->> 'note_id', '1',
    'a colleague writes a note, whoever has it');
select is(office.add_note(tap.op(1), 101, ' called again at noon <b>') ->> 'replayed', 'true', 'once');
select throws_ok($$ select office.add_note(tap.op(2), 101, '') $$, 'MD005', null, 'a note says something');
select throws_ok($$ select office.add_note(tap.op(3), 101, repeat('x', 2001)) $$, 'MD005', null, 'and is no book');
select throws_ok($$ select office.add_note(tap.op(4), 999, 'x') $$, 'MD021', null, 'no such request');
select is(office.request_detail(101) -> 'notes' -> 0 ->> 'body', 'called again at noon <b>', 'it is read as written');
select is(office.request_detail(101) -> 'notes' -> 0 ->> 'name', '窓口 二', 'with its writer');
reset session authorization;
select ok(exists (select from core.request_hand where request_id = 101 and staff_id = 102 and what = 'edited'),
    'who wrote it had a hand in the request');
select is((select details from core.audit_event where what = 'request_noted'), '{"note": 1}',
    'it is on record without its words');
select throws_ok($$ insert into core.request_note (society_id, request_id, note_id, staff_id, kind, body)
    values (1, 101, 9, 101, 'poem', 'x') $$, '23514', null, 'notes have kinds');
set local session authorization :other_clerk;
select throws_ok($$ select office.add_note(tap.op(5), 101, 'x') $$, 'MD021', null,
    'another society''s request does not exist');
set local session authorization :supervisor;
select throws_ok($$ select office.add_note(tap.op(6), 101, 'x') $$, '42501', null,
    'who decides writes nothing into what is decided on');
select is(office.request_detail(101) -> 'notes' -> 0 ->> 'kind', 'note', 'but reads it');

select * from finish();
rollback;
