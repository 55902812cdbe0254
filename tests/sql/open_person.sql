-- A person is opened with a reason, and the opening is on record.
begin;
\ir fixtures.sql
select plan(58);

select tap.request(2, 'viewing_password_reissue', 'received') \g /dev/null
insert into core.account (society_id, account_id, person_id, coverage_id, login_id, state, deleted_at)
values (1, 55, 5, 5, 'saburo', 'deleted', now());
create temporary table seen (p jsonb);
grant select, insert on seen to public;

set local session authorization :clerk;
insert into seen select office.open_person(2, 'telephone');
select results_eq($$ select p ->> 'name', p ->> 'kana', p ->> 'birth_date', p ->> 'tie' from seen $$,
    $$ values ('髙橋 健一', 'タカハシ ケンイチ', '1975-12-31', 'false') $$, 'names come as stored, without normalisation');
select is((select p -> 'coverages' -> 0 from seen),
    '{"coverage_id": 2, "symbol": "0012", "number": "000346", "branch": "00",
    "insured": true, "status": "general", "acquired_on": "2005-04-01", "lost_on": null, "employer": "株式会社山田製作所",
    "loss_reason": "", "predecessor_id": null, "predecessor_reason": "", "shows_data": true}',
    'a coverage keeps its zeros');
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
select is(office.open_person(5, 'counter') ->> 'account', 'none',
    'who has not registered, or has deleted it, has no account');
select is(office.open_person(5, 'counter') ->> 'login_id', '', 'and no login id');
select is(office.open_person(6, 'counter') ->> 'tie', 'true', 'a look-alike is marked (I-7)');
select is(office.open_person(11, 'counter') ->> 'name', '<b>𠮷野</b> ''; --',
    'whatever a name holds comes back as it is');
select throws_ok($$ select office.open_person(2, '') $$, 'MD005', null, 'a reason is needed');
select throws_ok($$ select office.open_person(2, '  ') $$, 'MD005', null, 'blanks are no reason');
select throws_ok($$ select office.open_person(2, null) $$, 'MD005', null, 'nothing is no reason');
select throws_ok($$ select office.open_person(2, repeat('x', 101)) $$, 'MD005', null, 'a reason is short');
select throws_ok($$ select office.open_person(2, 'x', 'elsewhere') $$, 'MD005', null, 'a list is one of ours');
select throws_ok($$ select office.open_person(2, 'x', null) $$, 'MD005', null, 'nothing is no list');
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

set local session authorization :clerk;
select lives_ok(format('select office.open_person(5, %L, %L)', reason, list), list || ' is a list')
from (values ('registration', 'registration'), ('returned_card', 'returns')) t (reason, list);
reset session authorization;
select results_eq($$ select details from core.audit_event where what = 'person_read' order by event_id desc limit 2 $$,
    $$ values ('{"reason": "returned_card", "from": "returns"}'::jsonb),
        ('{"reason": "registration", "from": "registration"}') $$, 'from which list, too');
set local session authorization :clerk;
select lives_ok(format('select office.open_person(5, %L, %L)', 'telephone', list), list || ' is one, too')
from unnest(array['search', 'recent', 'household', 'requests', 'viewing_passwords', 'draft']) list;
reset session authorization;
insert into core.credential (society_id, credential_id, account_id, kind, state, hash, active_at, void_at,
    void_reason) values
    (1, 90, 6, 'login', 'active', tap.phc('a'), now(), null, ''),
    (1, 91, 9, 'viewing', 'void', '', now(), now(), 'lost');
set local session authorization :clerk;
select is(office.open_person(person, 'telephone') ->> 'viewing_works_since', null, says)
from (values (6, 'another password is no viewing password'), (9, 'nor does one that is void work')) t (person, says);
reset session authorization;

-- What the profile protects is closed until the check of a request in the caller's own hand has passed.
create function tap.details(person bigint) returns jsonb language sql as $$
    select jsonb_strip_nulls(jsonb_build_object('closed', p -> 'closed', 'login_id', p -> 'login_id', 'address',
        p -> 'address', 'postal_code', p -> 'postal_code', 'telephone', p -> 'telephone', 'emails', p -> 'emails',
        'authentication', p -> 'authentication')) from office.open_person(person, 'caller') p
$$;
create function tap.closed() returns jsonb language sql as $$
    select '{"closed": ["address", "phone", "emails", "authentication", "login_id"], "login_id": "", "address": "",
        "postal_code": "", "telephone": "", "emails": [], "authentication": {}}'::jsonb
$$;
create function tap.shown() returns jsonb language sql as $$
    select '{"closed": [], "login_id": "hanako.s", "address": "東京都台東区上野1-2-3", "postal_code": "1000001",
        "telephone": "0311112222", "emails": [{"email": "Hanako@Example.JP", "verified": true},
        {"email": "hanako@mail.example", "verified": false}], "authentication": {"symbol_number": "0012000345",
        "birth_date": "19800401"}}'::jsonb
$$;
grant execute on function tap.details(bigint), tap.closed(), tap.shown() to public;
select tap.set_profile('{identity,protected}', '["address", "phone", "emails", "authentication", "login_id"]'),
    tap.set_profile('{registration,symbol_digits}', '4'), tap.set_profile('{registration,number_digits}',
        '6') \g /dev/null
select tap.request(1, 'viewing_password_issue', 'claimed') as of_one, tap.request(3, 'login_notice', 'verified')
    as of_three
    \gset

set local session authorization :clerk;
select is(tap.details(1), tap.closed(), 'before the check everything protected is closed, and named');
select is(tap.details(1) ->> 'address', '', 'a passed check of somebody else''s opens nothing');
select office.check_identity(tap.op(1), :of_one, '{"name": "佐藤 花子", "birth_date": "1980-04-02"}') \g /dev/null
select is(tap.details(1), tap.closed(), 'a failed check opens nothing');
reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'person_revealed'), 0, 'nothing has been revealed');
set local session authorization :clerk;
select office.check_identity(tap.op(2), :of_one, '{"name": "佐藤 花子", "birth_date": "1980-04-01",
    "symbol_number": "0012000345"}') \g /dev/null
select is(tap.details(1), tap.shown(),
    'after it the address (AIS-6), the number, and what the portal asks for are told (HIN-2)');
reset session authorization;
select results_eq($$ select staff_id, person_id, details from core.audit_event where what = 'person_revealed' $$,
    format($$ values (101, 1::bigint, '{"request": %s, "fields": ["address", "phone", "emails", "authentication",
        "login_id"]}'::jsonb) $$, :of_one), 'and this is on record, without the values');
set local session authorization :clerk2;
select is(tap.details(1), tap.closed(), 'not to a colleague');
set local session authorization :supervisor;
select is(tap.details(1), tap.closed(), 'not to a supervisor');
reset session authorization;
update core.request set claimed_until = now() - interval '1 second' where request_id = :of_one;
set local session authorization :clerk;
select is(tap.details(1), tap.closed(), 'not once the claim has run out');
select office.claim_request(tap.op(3), :of_one) \g /dev/null
select is(tap.details(1), tap.shown(), 'with the request in hand again it opens');
select office.submit_request(tap.op(4), :of_one, '') \g /dev/null
select is(tap.details(1), tap.closed(), 'and closes when it leaves the hand');
select is(tap.details(3) ->> 'address', '神奈川県横浜市中区本町三丁目4番5号', 'the other one is still in hand');
select is(tap.details(3) -> 'authentication' ->> 'symbol_number', '9001000007', 'and its number is padded (HIN-2)');
select is(office.open_person(3, 'x') -> 'can_help_themselves', 'false', 'who has no verified address needs us');
select is(office.open_person(1, 'x') -> 'can_help_themselves', 'true', 'who has one can help themselves (AIS-8)');
reset session authorization;
select tap.set_profile('{identity,protected}', '["phone"]') \g /dev/null
set local session authorization :clerk;
select is(tap.details(1), tap.shown() || '{"closed": ["phone"], "telephone": ""}', 'what is not protected is open');
select is(tap.details(5) -> 'emails', '[]', 'who has no account has no addresses');
reset session authorization;
update core.society_profile set profile = profile #- '{registration,symbol_digits}' #- '{registration,number_digits}'
where society_id = 1;
select is(core.padded_symbol_number(core.profile_of(1), '0012', '000345'), '0012-000345',
    'without digits symbol and number are told as they are printed');
select is(core.padded_symbol_number('{"registration": {"symbol_digits": 4, "number_digits": 6}}', symbol, number),
    padded,
    symbol || ' and ' || number || ' [HIN-2]')
from (values ('1255', '3456', '1255003456'), ('0012', '000345', '0012000345'), ('１２', '７', '0012000007')) t (symbol,
    number, padded);

select * from finish();
rollback;
