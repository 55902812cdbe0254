-- A person is opened with a reason, and the opening is on record.
begin;
\ir fixtures.sql
select plan(24);

select tap.request(2, 'viewing_password_reissue', 'received') \g /dev/null
create temporary table seen (p jsonb);
grant select, insert on seen to public;

set local session authorization :clerk;
insert into seen select office.open_person(2, 'telephone');
select results_eq($$ select p ->> 'name', p ->> 'kana', p ->> 'birth_date', p ->> 'tie' from seen $$,
    $$ values ('髙橋 健一', 'タカハシ ケンイチ', '1975-12-31', 'false') $$, 'names come as stored, without normalisation');
select is((select p -> 'coverages' -> 0 from seen),
    '{"coverage_id": 2, "symbol": "0012", "number": "000346", "branch": "00",
    "insured": true, "status": "general", "acquired_on": "2005-04-01", "lost_on": null, "employer": "株式会社山田製作所",
    "loss_reason": ""}', 'a coverage keeps its zeros');
select results_eq($$ select p ->> 'account', p ->> 'login_id', p ->> 'wishes_to_view', p ->> 'viewing_works_since'
    from seen $$,
    $$ values ('registered', 'kenichi', 'true', '2021-06-03T10:00:00.000+09:00') $$,
        'the account, and since when a viewing '
    'password works');
select is((select p -> 'cards' -> 0 from seen), '{"serial": "NR-0000001-0", "kind": "viewing_password_issue",
    "printed_on": "2021-06-01", "state": "dispatched", "live": true, "dispatched_at": "2021-06-03T10:00:00.000+09:00",
    "destination": "株式会社山田製作所"}', 'a card with the date at its upper right, and whether it is the live one (MYK-13)');
select is((select p ->> 'card_under_way' from seen), '101',
    'a request under way is told by its number while it has no card (MYK-8)');
select results_eq($$ select p -> 'timeline' -> 0 ->> 'what', p -> 'timeline' -> 0 ->> 'actor',
        p -> 'timeline' -> 0 ->> 'subject' from seen $$,
    $$ values ('request_taken', '窓口 一', '101') $$, 'the timeline names the colleague');
select is(jsonb_array_length(office.open_person(2, 'again') -> 'timeline'), 1,
    'who merely looked is not in the timeline');
select is(office.open_person(5, 'counter') ->> 'account', 'none', 'who has not registered has no account');
select is(office.open_person(5, 'counter') ->> 'login_id', '', 'and no login id');
select is(office.open_person(6, 'counter') ->> 'tie', 'true', 'a look-alike is marked (I-7)');
select is(office.open_person(11, 'counter') ->> 'name', '<b>𠮷野</b> ''; --',
    'whatever a name holds comes back as it is');
select throws_ok($$ select office.open_person(2, '') $$, 'MD005', null, 'a reason is needed');
select throws_ok($$ select office.open_person(2, '  ') $$, 'MD005', null, 'blanks are no reason');
select throws_ok($$ select office.open_person(2, null) $$, 'MD005', null, 'nothing is no reason');
select throws_ok($$ select office.open_person(2, repeat('x', 101)) $$, 'MD005', null, 'a reason is short');
select throws_ok($$ select office.open_person(999, 'x') $$, 'MD020', null, 'nobody has this number');
select throws_ok($$ select office.open_person(null, 'x') $$, 'MD020', null, 'no number is nobody''s');

set local session authorization :other_clerk;
select throws_ok($$ select office.open_person(3, 'x') $$, 'MD020', null,
    'another society''s person does not exist here');
select is(office.open_person(1, 'x') ->> 'viewing_works_since', null, 'and the same number is our own member''s');
select is(office.open_person(2, 'x') ->> 'name', '南 次郎', 'another member altogether');
set local session authorization :supervisor;
select lives_ok($$ select office.open_person(2, 'approval') $$, 'a supervisor may look, too');
set local session authorization :printer;
select throws_ok($$ select office.open_person(2, 'x') $$, '42501', null, 'a printer may not');
set local session authorization :administrator;
select throws_ok($$ select office.open_person(2, 'x') $$, '42501', null, 'an administrator may not');

reset session authorization;
select results_eq($$ select staff_id, person_id, details from core.audit_event where what = 'person_read'
    order by event_id limit 1 $$,
    $$ values (101, 2::bigint, '{"reason": "telephone"}'::jsonb) $$, 'who, whom and why are on record');

select * from finish();
rollback;
