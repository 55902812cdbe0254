-- Hino's guide, step by step: two mails, the confirmation key, who may register, the nickname, when contents open.
begin;
\set society hino
\ir fixtures.sql
select no_plan();

-- The fiscal year ends on 31 March; an age is reached on the day before the birthday.
create function tap.turns_30(days int) returns date language sql security definer as $$
    select (core.fiscal_year_end(core.today()) + 1 - interval '30 years')::date + days
$$;
select tap.member(1, '佐藤', '花子', 'サトウ', 'ハナコ', '2000-05-05', '1255', '3456') \g /dev/null
select tap.member(2, '佐藤', '一郎', 'サトウ', 'イチロウ', tap.turns_30(0), '1255', '3456', '01', false) \g /dev/null
select tap.member(3, '佐藤', '次郎', 'サトウ', 'ジロウ', tap.turns_30(1), '1255', '3456', '02', false) \g /dev/null
select tap.member(4, '鈴木', '一', 'スズキ', 'ハジメ', '2001-02-03', '12', '78') \g /dev/null
select tap.member(5, '鈴木', '二', 'スズキ', 'ツギ', '1990-02-03', '12', '78', '01', false) \g /dev/null
select tap.member(6, '鈴木', '三', 'スズキ', 'ミツ', '1990-02-03', '12', '78', '02', false) \g /dev/null
select tap.member(7, '山本', '優子', 'ヤマモト', 'ユウコ', '1992-02-29', '1300', '1') \g /dev/null
update core.coverage set acquired_on = core.today() where society_id = tap.id() and coverage_id = 7;

create function tap.apply(email text, way text default 'web_form') returns text language sql as $$
    select tap.said(portal.begin_registration(tap.new_op(), tap.code(), way, email, '192.0.2.1')) $$;
create function tap.identify(email text, item1 text, item2 text, key text default 'K3Y') returns text language sql as $$
    select tap.said(portal.identify(tap.new_op(), tap.code(), tap.token(email), jsonb_build_object('symbol_number',
        item1, 'birth_date', item2), tap.digest(key), '192.0.2.1')) $$;
create function tap.key(email text, key text) returns text language sql as $$
    select tap.said(portal.enter_key(tap.new_op(), tap.code(), tap.token(email), tap.digest(key))) $$;
create function tap.complete(email text, login text, nickname text, password text default 'Passw0rd') returns text
    language sql as $$ select tap.said(portal.complete_registration(tap.new_op(), tap.code(), tap.token(email),
        jsonb_build_object('login_id', login, 'nickname', nickname), tap.phc(password), tap.version())) $$;
grant execute on all functions in schema tap to public;

set local session authorization :portal;
select is(portal.rules('hino') #> '{login,password}', '{"min": 8, "max": 40, "needs": ["upper", "lower", "digit"],
    "symbols": "_#+,/=?!@*%&^`''-"}', 'the portal holds a password against these rules (HIN-5)');
-- Step 1 and 2: the address, the first mail.
select is(tap.apply('hanako@'), 'email_malformed', 'an address that is none');
select is(tap.apply('hanako@example.jp', 'empty_mail'), 'not_possible', 'there is no empty mail here');
select is(tap.apply('hanako@example.jp'), 'mailed > open_mail', 'the first mail goes out');
select is(tap.identify('hanako@example.jp', '1255003456', '20000505'), 'link_unknown > begin',
    'nobody goes on who has not opened its link');
select tap.wait('3 hours') \g /dev/null
select is(tap.open('hanako@example.jp'), 'link_expired > begin', 'which lives 3 hours (HIN-3)');
select is(tap.apply('hanako@example.jp'), 'mailed > open_mail', 'the member starts again');
select is(tap.said(portal.open_link(tap.new_op(), 'north', tap.token('hanako@example.jp'))), 'link_unknown > begin',
    'not in another society that the portal serves');
select is(tap.open('hanako@example.jp'), 'opened > identify', 'step 3 opens');
-- Step 3: symbol (4 digits) and number (6 digits), zero-padded; the birth date.
select is(tap.identify('hanako@example.jp', '12553456', '20000505'), 'no_such_member > identify',
    'without the zeros it is not item 1 (HIN-2)');
select is(tap.identify('hanako@example.jp', '1255-003456', '20000505'), 'no_such_member > identify',
    'nor with a hyphen (HIN-2)');
select is(tap.identify('hanako@example.jp', '1255003456', '20000506'), 'no_such_member > identify',
    'another birth date');
select is(tap.identify('hanako@example.jp', '１２５５００３４５６', '2000年5月5日'), 'identified > open_mail',
    'zero-padded it is, in any width (HIN-2)');
select is(tap.said(portal.identify(tap.new_op(), 'hino', tap.digest('token ' || (tap.newest_mail('hanako@example.jp'))),
    '{}', tap.digest('x'), '')), 'link_used > begin', 'once identified, the first link is used up');
-- Step 4 and 5: the second mail, the key.
select is(tap.key('hanako@example.jp', 'K3Y'), 'link_unknown > begin', 'the key waits for the second link');
select is(tap.open('hanako@example.jp'), 'opened > enter_key', 'which asks for it (HIN-4)');
select is(tap.complete('hanako@example.jp', 'hanako-sato', 'はな'), 'not_possible > begin',
    'nothing goes without the key');
select is(tap.key('hanako@example.jp', 'k3y'), 'key_wrong > enter_key', 'another key');
select is(tap.key('hanako@example.jp', 'K3Y'), 'key_right > complete', 'the key that was shown (HIN-4)');
-- The last page.
select is(tap.complete('hanako@example.jp', 'hanako', 'はな'), 'id_malformed > complete', 'an ID that is too short');
select is(tap.complete('hanako@example.jp', 'hanako-sato', '佐藤 花子'), 'nickname_is_name > complete',
    'the real name is no nickname (HIN-6)');
select is(array(select tap.said(portal.complete_registration(tap.op(70), 'hino', tap.digest('token '
        || tap.newest_mail('hanako@example.jp')), '{"login_id": "hanako-sato", "nickname": "はなちゃん"}',
        tap.phc('Passw0rd'), tap.version())) from generate_series(1, 2)),
    array['registered > log_in', 'registered > log_in'], 'registered, and who asks again hears the same');
select is(tap.sign_in(1, 'hanako-sato', 'Passw0rd'), 'signed_in > my_page', 'ID and password work');
reset session authorization;
select is((select count(*)::int from core.audit_event where society_id = tap.id() and what = 'signed_in'), 1,
    'and it is on record');
set local session authorization :portal;
select is(portal.my_page('hino', 'hanako-sato') ->> 'nickname', 'はなちゃん', 'under the nickname');
select is(tap.complete('hanako@example.jp', 'hanako-sat2', 'はな'), 'link_used > begin', 'that was the end of it');

-- The second link, too, lives 3 hours.
select tap.apply('hajime@example.jp') \g /dev/null
select tap.open('hajime@example.jp') \g /dev/null
select is(tap.identify('hajime@example.jp', '0012000078', '20010203'), 'identified > open_mail', 'a shorter symbol');
select tap.post() \g /dev/null
select tap.wait('3 hours') \g /dev/null
select is(tap.open('hajime@example.jp'), 'link_expired > begin', 'the second link lives 3 hours (HIN-3)');

-- Who may register: dependants who are 30 by the end of the fiscal year.
select tap.apply('ichiro@example.jp') \g /dev/null
select tap.open('ichiro@example.jp') \g /dev/null
select is(tap.identify('ichiro@example.jp', '1255003456', to_char(tap.turns_30(0), 'YYYYMMDD')),
    'identified > open_mail',
    'a dependant born on 1 April, who is 30 on 31 March (HIN-1)');
select tap.apply('jiro@example.jp') \g /dev/null
select tap.open('jiro@example.jp') \g /dev/null
select is(tap.identify('jiro@example.jp', '1255003456', to_char(tap.turns_30(1), 'YYYYMMDD')), 'not_eligible > begin',
    'one born a day later is not (HIN-1)');
select tap.apply('twins@example.jp') \g /dev/null
select tap.open('twins@example.jp') \g /dev/null
select is(tap.identify('twins@example.jp', '0012000078', '19900203'), 'no_such_member > identify',
    'two of one family who were born on one day are not told apart: nobody is chosen');
select is(array(select tap.identify('twins@example.jp', '0012000078', '1990020' || n) from generate_series(4, 7) n),
    array['no_such_member > identify', 'no_such_member > identify', 'no_such_member > identify',
        'too_many_failures > begin'], 'who goes on guessing starts again');
select is(tap.identify('twins@example.jp', '0012000078', '20010203'), 'link_void > begin', 'with another mail');
-- Five wrong keys.
select tap.apply('keys@example.jp') \g /dev/null
select tap.open('keys@example.jp') \g /dev/null
select tap.identify('keys@example.jp', '0012000078', '20010203') \g /dev/null
select tap.open('keys@example.jp') \g /dev/null
select is((array(select tap.key('keys@example.jp', n::text) from generate_series(1, 5) n))[5],
    'too_many_failures > begin',
    'nor are keys guessed (HIN-4)');
select is(tap.key('keys@example.jp', 'K3Y'), 'link_void > begin', 'and then the right one serves no more');

-- HIN-6: the nickname, in all its forms.
select is(array(select tap.said(portal.set_nickname(tap.new_op(), 'hino', 'hanako-sato', n)) from unnest(array['佐藤花子',
    '佐藤　花子', '花子 佐藤', 'サトウハナコ', 'サトウ ハナコ', 'さとうはなこ', 'さとう　はなこ', 'ｻﾄｳ ﾊﾅｺ', 'ハナコサトウ']) n),
    array_fill('nickname_is_name > my_page'::text, array[9]),
    'the real name in kanji or kana, with or without a space');
select is(array(select tap.said(portal.set_nickname(tap.new_op(), 'hino', 'hanako-sato', n)) from unnest(array['花子',
    'はなこ', 'さとはな', 'hanako', '佐藤さん']) n), array_fill('changed > my_page'::text, array[5]),
    'part of it, or anything else, is none (HIN-6)');
select is(tap.said(portal.set_nickname(tap.new_op(), 'hino', 'hanako-sato', repeat('あ', 41))),
    'nickname_malformed > my_page', 'it has 40 letters at most');

-- HIN-7: what opens when.
select tap.apply('yuko@example.jp') \g /dev/null
select tap.open('yuko@example.jp') \g /dev/null
select tap.identify('yuko@example.jp', '1300000001', '19920229') \g /dev/null
select tap.open('yuko@example.jp') \g /dev/null
select tap.key('yuko@example.jp', 'K3Y') \g /dev/null
select tap.complete('yuko@example.jp', 'yuko-yamamoto', '') \g /dev/null
select is((select jsonb_object_agg(c ->> 'code', jsonb_build_array(c -> 'open', (c ->> 'opens_on')::date - core_today))
    from jsonb_array_elements(portal.contents('hino', 'yuko-yamamoto') -> 'contents') c,
        (select (now() at time zone 'Asia/Tokyo')::date as core_today) t
    where c ->> 'code' in ('health_support', 'flu_subsidy')),
    '{"health_support": [false, 7], "flu_subsidy": [true, 0]}', 'at once, or a week after the filing (HIN-7)');
select is((select (c ->> 'opens_on')::date
    from jsonb_array_elements(portal.contents('hino', 'yuko-yamamoto') -> 'contents') c
    where c ->> 'code' = 'checkup_application'), ((now() at time zone 'Asia/Tokyo')::date + interval '1 month')::date,
    'the check-up a month after (HIN-7)');
select is((select count(*)::int from jsonb_array_elements(portal.contents('hino', 'hanako-sato') -> 'contents') c
    where not (c -> 'open')::boolean), 0, 'all is open to who has been insured for long');

-- HIN-8: a registration that the member denies.
reset session authorization;
create function tap.freeze() returns void language plpgsql as $$
begin
    update core.account set state = 'frozen', frozen_at = now()
    where society_id = tap.id() and login_id = 'hanako-sato';
end
$$;
select tap.freeze() \g /dev/null
set local session authorization :portal;
select is(tap.sign_in(20, 'hanako-sato', 'Passw0rd'), 'wrong > log_in', 'once frozen nothing works (HIN-8)');
select is(tap.said(portal.forgot_by_email(tap.new_op(), 'hino', 'hanako@example.jp', 'x')), 'mailed > open_mail',
    'asking for a new password is answered as ever');
reset session authorization;
select is((select m.void_at is not null from core.mail m where m.society_id = tap.id() order by m.mail_id desc limit 1),
    true, 'but no mail goes out (HIN-8)');

select * from finish();
rollback;
