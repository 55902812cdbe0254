-- A sixth society, which is a profile and nothing else: its members register, sign in and leave by rules of its own.
begin;
\set society mihon
\ir fixtures.sql
select no_plan();

create function tap.turns_18(days int) returns date language sql security definer as $$
    select (core.fiscal_year_end(core.today()) + 1 - interval '18 years')::date + days
$$;
select tap.member(1, '見本', '花子', 'ミホン', 'ハナコ', '1980-04-01', '012', '0000345') \g /dev/null
select tap.member(2, '見本', '一郎', 'ミホン', 'イチロウ', tap.turns_18(0), '012', '0000345', '01', false) \g /dev/null
select tap.member(3, '見本', '次郎', 'ミホン', 'ジロウ', tap.turns_18(1), '012', '0000345', '02', false) \g /dev/null
create function tap.register(number text, kana text, born text, login text, email text, nickname text default '',
    password text default 'long password 1') returns text language sql as $$
    select tap.said(portal.register(tap.new_op(), tap.code(), jsonb_build_object('symbol_number', number, 'kana', kana,
        'birth_date', born), jsonb_build_object('login_id', login, 'emails', jsonb_build_array(email), 'nickname',
        nickname, 'wishes_to_view', true, 'consent', true), tap.phc(password), tap.version(), '192.0.2.1')) $$;
grant execute on all functions in schema tap to public;

set local session authorization :portal;
select is(tap.register('0120000345', 'ミホン　ハナコ', '1980-04-01', 'Hanako', 'hanako@example.jp'),
    'id_malformed > register', 'IDs in small letters, by its pattern');
select is(tap.register('12-345', 'ミホンハナコ', '1980-04-01', 'hanako.m', 'hanako@example.jp'),
    'no_such_member > register', 'three and seven digits, by its padding');
select is(tap.register('0120000345', 'みほんはなこ', '1980-04-01', 'hanako.m', 'hanako@example.jp', 'みほん　はなこ'),
    'nickname_is_name > register', 'no real names, by its rule');
select is(tap.register('0120000345', 'みほんはなこ', '1980-04-01', 'hanako.m', 'hanako@example.jp', 'はな'),
    'mailed > open_mail', 'who fits is mailed');
select is(tap.open('hanako@example.jp'), 'registered > log_in', 'and registered');
select is(tap.sign_in(1, 'hanako.m', 'long password 1'), 'signed_in > my_page', 'signs in');
select is(tap.sign_in(2, 'hanako@example.jp', 'long password 1'), 'wrong > log_in', 'with the ID alone');
select is(portal.viewing_status('mihon', 'hanako.m') ->> 'card_under_way', 'true', 'a card is asked for');
select is(portal.my_page('mihon', 'hanako.m') -> 'mail_categories', '{"news": true, "health": false}',
    'categories are on or off at first, as it says');
select is(tap.register('0120000345', 'ミホンイチロウ', tap.turns_18(0)::text, 'ichiro', 'ichiro@example.jp'),
    'mailed > open_mail', 'a dependant of 18 by the end of the fiscal year');
select is(tap.register('0120000345', 'ミホンジロウ', tap.turns_18(1)::text, 'jiro.m', 'jiro@example.jp'),
    'not_eligible > register', 'a younger one does not register');
select tap.open('ichiro@example.jp') \g /dev/null
select is((select jsonb_object_agg(x.login, x.state)
    from (select login, n ->> 'state' as state
        from unnest(array['hanako.m', 'ichiro']) login,
            jsonb_array_elements(portal.contents('mihon', login) -> 'notices') n) x),
    '{"hanako.m": "open", "ichiro": "insured_only"}', 'one notice is for insured persons');
select tap.wait('90 days') \g /dev/null
select is(tap.sign_in(3, 'hanako.m', 'long password 1'), 'address_reminder > show_email', 'addresses after 90 days');
-- Leaving: three months of reading, then nothing.
reset session authorization;
update core.coverage set lost_on = core.today() - 30, loss_reason = 'left_employer'
where society_id = tap.id() and coverage_id = 1;
set local session authorization :portal;
select is(portal.contents('mihon', 'hanako.m') ->> 'access', 'read_only', 'after the loss everything can be read');
reset session authorization;
update core.coverage set lost_on = (core.today() - interval '3 months')::date
where society_id = tap.id() and coverage_id = 1;
set local session authorization :portal;
select is(tap.sign_in(4, 'hanako.m', 'long password 1'), 'wrong > log_in', 'for three months');
reset session authorization;
update core.coverage set lost_on = (core.today() - interval '1 year')::date
where society_id = tap.id() and coverage_id = 1;
select is(job.run_retention(tap.new_op(), 'mihon', 0, 100) -> 'erased', '1', 'after a year it is erased');

select * from finish();
rollback;
