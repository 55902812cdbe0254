-- Whose viewing password works, is missing or under way.
begin;
\ir fixtures.sql
select plan(24);

create function tap.viewing(state text, query text default '') returns text language sql as $$
    select coalesce(string_agg(l ->> 'coverage_id', ',' order by (l ->> 'coverage_id')::int), '')
    from jsonb_array_elements(office.viewing_passwords(state, query, '') -> 'lines') l $$;
grant execute on all functions in schema tap to public;
select tap.request(1) as waiting, core.card_serial('NR', 1) as serial,
    core.business_day_after(1, core.today(), 5) as promised \gset
set local session authorization :clerk;

select is(tap.viewing(''), '1,2,3,6,10,11', 'who wishes to view, is registered and has not left');
select is(tap.viewing('under_way'), '1', 'a request is under way (MYK-8)');
select is(tap.viewing('works'), '2', 'a card that works');
select is(tap.viewing('missing'), '3,6,10,11', 'a wish, and no card (MYK-9)');
select is(tap.viewing('no_wish'), '9', 'no wish, no card (MYK-15)');
select is(tap.viewing('', '山本'), '6', 'found by a name; the one who is frozen has none');
select is(tap.viewing('', '0012-352'), '9', 'found by number, whatever they wish');
select is(tap.viewing('works', '0012-352'), '', 'and of another state: nobody');

select is((office.viewing_passwords('works', '', '') -> 'lines' -> 0) - array['works_since', 'kana', 'name'],
    jsonb_build_object('coverage_id', 2, 'person_id', 2, 'symbol', '0012', 'number', '000346', 'branch', '00',
        'insured', true, 'status', 'general', 'employer', '株式会社山田製作所', 'state', 'works',
        'serial', :'serial', 'printed_on', '2021-06-01', 'next_serial', '', 'request_id', null,
        'asked_at', null, 'expected_on', null, 'dispatched', false),
    'the live card has its date and serial (MYK-13)');
select unnest(array[is(l ->> 'request_id', :'waiting', 'under way: the request'),
    is(l ->> 'expected_on', :'promised', 'with its expected day'),
    is(l ->> 'serial', '', 'and no card that works yet'),
    isnt(l ->> 'asked_at', null, 'since when')])
from jsonb_array_elements(office.viewing_passwords('under_way', '', '') -> 'lines') l;

-- Changes reach the list at once.
reset session authorization;
update core.credential set state = 'void', void_at = now(), void_reason = 'reported_lost'
where society_id = 1 and credential_id = 1;
update core.account set wishes_to_view = false where society_id = 1 and account_id = 6;
set local session authorization :clerk;
select is(tap.viewing('works'), '', 'a void card works no longer');
select is(tap.viewing('missing'), '2,3,10,11', 'and is missing from then on');
select is(tap.viewing('no_wish'), '6,9', 'a wish that was taken back');

select throws_ok($$ select office.viewing_passwords('lost', '', '') $$, 'MD005', null, 'a state that there is not');
select throws_ok($$ select office.viewing_passwords(null, '', '') $$, 'MD005', null, 'no state');
select throws_ok($$ select office.viewing_passwords('', repeat('x', 201), '') $$, 'MD005', null, 'a long text');
select throws_ok($$ select office.viewing_passwords('', '', '["no_wish",null,null,null,1]') $$, 'MD005', null,
    'the next of another list');
select throws_ok($$ select office.viewing_passwords('', '', 'x') $$, 'MD005', null, 'no next at all');
set local session authorization :other_clerk;
select is(tap.viewing(''), '1,2', 'another society has its own');
set local session authorization :printer;
select throws_ok($$ select office.viewing_passwords('', '', '') $$, '42501', null, 'not for the print room');
reset session authorization;
select ok(not exists (select from core.audit_event where what = 'viewing_passwords_read'
    and details::text ~ '山本|0012'), 'on record, without what was typed');

select * from finish();
rollback;
