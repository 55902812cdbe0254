-- MyKempo's guide, page by page: new ID, forgotten, registered before 2022-06-06, 30 days, viewing, changes, Q&A.
begin;
\set society mykempo
\ir fixtures.sql
select no_plan();

select tap.member(1, '佐藤', '花子', 'サトウ', 'ハナコ', '1980-04-01', '0012', '000345') \g /dev/null
select tap.member(2, '佐藤', '一郎', 'サトウ', 'イチロウ', '1985-06-15', '0012', '000345', '01', false) \g /dev/null
select tap.member(3, '髙橋', '健一', 'タカハシ', 'ケンイチ', '1975-12-31', '0012', '000346') \g /dev/null
select tap.member(4, '鈴木', '次郎', 'スズキ', 'ジロウ', '1990-07-07', '0012', '000347') \g /dev/null
select tap.member(5, '伊藤', '四郎', 'イトウ', 'シロウ', '1970-03-03', '0012', '000348') \g /dev/null
select tap.member(6, '渡邉', '幸子', 'ワタナベ', 'サチコ', '1960-01-08', '9001', '000007', '00', true, '2026-04-01',
    'voluntary_continuation') \g /dev/null
create function tap.answers(symbol_number text, name text, born text) returns jsonb language sql
    as $$ select jsonb_build_object('symbol_number', symbol_number, 'name', name, 'birth_date', born) $$;
create function tap.form(login text, email text, wish boolean default false, consent boolean default true) returns jsonb
    language sql as $$ select jsonb_build_object('login_id', login, 'emails', jsonb_build_array(email),
        'wishes_to_view', wish, 'consent', consent) $$;
create function tap.register(
    answers jsonb, form jsonb, password text default 'first password', version int default null)
    returns text language sql as $$ select tap.said(portal.register(tap.new_op(), tap.code(), answers, form,
        tap.phc(password), coalesce(version, tap.version()), '192.0.2.1')) $$;
create function tap.hanako() returns jsonb language sql as $$ select tap.answers('12-345', '佐藤 花子', '昭和55年4月1日') $$;
grant execute on all functions in schema tap to public;

set local session authorization :portal;
-- Page 3: a new ID. Consent, all items, the wish to view.
select is(portal.rules('mykempo') #>> '{messages,registered_already}', 'すでにログイン情報登録済みです。'
    || 'ID・パスワードをお忘れの方は ログイン画面の「ID・パスワードを忘れた方はこちら」をご利用ください。',
    'the words of a promised message come with the rules (MYK-1)');
select is(tap.register(tap.hanako(), tap.form('hanako-sato', 'hanako@example.jp', true, false)),
    'consent_needed > register', 'nothing goes without consent (MYK-2)');
select is(tap.register(tap.answers('12-345', '佐藤 華子', '1980-04-01'), tap.form('hanako-sato', 'hanako@example.jp')),
    'no_such_member > register', 'an item that is not on record: the user does not exist (MYK-4)');
select is(tap.register(tap.answers('12-345', '佐藤 花子', '1980-04-02'), tap.form('hanako-sato', 'hanako@example.jp')),
    'no_such_member > register', 'nor with another birth date');
select is(tap.register(tap.answers('12-999', '佐藤 花子', '1980-04-01'), tap.form('hanako-sato', 'hanako@example.jp')),
    'no_such_member > register', 'nor with another number');
select is(tap.register(tap.answers('', '', ''), tap.form('hanako-sato', 'hanako@example.jp')),
    'no_such_member > register', 'nor with nothing at all');
select is(tap.register(tap.hanako(), tap.form('hanako', 'hanako@example.jp')), 'id_malformed > register',
    'an ID has 8 letters');
select is(tap.register(tap.hanako(), tap.form('hanako-sato', 'hanako@')), 'email_malformed > register',
    'an address is one');
select is(tap.register(tap.hanako(), tap.form('someone@example.jp', 'hanako@example.jp')), 'id_malformed > register',
    'another''s address is no ID');
select is(tap.register(tap.hanako(), tap.form('hanako-sato', 'hanako@example.jp'), 'x', tap.version() - 1),
    'rules_changed > register', 'the password was checked against older rules');
select throws_ok($$ select portal.register(tap.new_op(), tap.code(), tap.hanako(), tap.form('a', 'b'),
    'my clear password', 1, '') $$, 'MD062', null, 'a clear password is not taken, and is not in the error');
select is(tap.register(tap.hanako(), tap.form('hanako-sato', 'Hanako@Example.jp', true)), 'mailed > open_mail',
    'the verification mail goes out');
select is(tap.post(), 1, 'one mail');
select is(tap.sign_in(1, 'hanako-sato', 'first password'), 'wrong > log_in', 'nothing works before the link');
select tap.wait('24 hours') \g /dev/null
select is(tap.open('Hanako@Example.jp'), 'link_expired > begin', 'the link lives 24 hours (MYK-3)');
select is(tap.register(tap.hanako(), tap.form('hanako-sato', 'Hanako@Example.jp', true)), 'mailed > open_mail',
    'the member registers once more');
select tap.post() \g /dev/null
select tap.wait('23 hours 59 minutes') \g /dev/null
select is(tap.open('Hanako@Example.jp'), 'registered > log_in', 'registered, within the 24 hours (MYK-3)');
select is(tap.open('Hanako@Example.jp'), 'link_used > log_in', 'the link works once');
select is(tap.sign_in(2, 'hanako-sato', 'first password'), 'signed_in > my_page', 'ID and password work');
select is(tap.sign_in(3, 'hanako@example.jp', 'first password'), 'signed_in > my_page',
    'so does the address as the ID');
select is(portal.my_page('mykempo', 'hanako-sato') #>> '{emails,0,email}', 'Hanako@Example.jp',
    'the address is kept as typed');
select is(portal.my_page('mykempo', 'hanako-sato') ->> 'wishes_to_view', 'true', 'so is the wish (MYK-2)');
select is(portal.viewing_status('mykempo', 'hanako-sato') ->> 'card_under_way', 'true',
    'with the wish a card with the viewing password is asked for (MYK-2)');
select is(tap.register(tap.hanako(), tap.form('hanako-2nd', 'hanako2@example.jp')), 'registered_already > forgotten',
    'who has registered is told so (MYK-1)');
select is(tap.register(tap.answers('0012ー000346', '高橋　健一', '19751231'), tap.form('hanako-sato', 'k@example.jp')),
    'id_taken > register', 'an ID belongs to one member');
select is(tap.register(tap.answers('0012ー000346', '高橋　健一', '19751231'), tap.form('kenichi-t', 'HANAKO@example.jp')),
    'email_taken > register', 'an address belongs to one registrant');
select is(tap.register(tap.answers('12 345', '佐藤一郎', '1985-06-15'), tap.form('ichiro-sato', 'ichiro@example.jp')),
    'mailed > open_mail', 'a dependant of the same number registers, too');
select is(tap.open('ichiro@example.jp'), 'registered > log_in', 'with a login of the own');
-- Two who fill in the form at the same time.
select tap.register(tap.answers('12-346', '髙橋健一', '1975-12-31'), tap.form('same-login',
    'kenichi@example.jp')) \g /dev/null
select tap.register(tap.answers('12-347', '鈴木次郎', '1990-07-07'), tap.form('same-login', 'jiro@example.jp')) \g /dev/null
select is(tap.open('kenichi@example.jp'), 'registered > log_in', 'of two who chose one ID the first one has it');
select is(tap.open('jiro@example.jp'), 'id_taken > begin', 'and the second one is told');
select is(tap.register(tap.answers('12-347', '鈴木次郎', '1990-07-07'), tap.form('jiro-suzuki', 'jiro@example.jp')),
    'mailed > open_mail', 'who registers once more');
select is(tap.open('jiro@example.jp'), 'registered > log_in', 'with success');

-- Page 5: ID or password forgotten.
select is(tap.said(portal.forgot_by_identity(tap.new_op(), 'mykempo', tap.answers('12-345', '佐藤花', '1980-04-01'), 'id',
    '192.0.2.1')), 'no_such_member > forgotten', 'who does not exist is told so (MYK-4)');
select throws_ok(format($$ select portal.forgot_by_identity(tap.new_op(), 'mykempo', %L, %L, '') $$, answers, what),
    'MD005', null, 'the ID, the password or both')
from (values (tap.hanako(), 'name'), (tap.hanako(), null), ('[]', 'id')) f (answers, what);
select is(tap.said(portal.forgot_by_identity(tap.op(801), 'mykempo', tap.hanako(), 'id', '192.0.2.1')),
    'mailed > open_mail', 'the ID goes to the registered address');
select portal.forgot_by_identity(tap.op(801), 'mykempo', tap.hanako(), 'id', '192.0.2.1') \g /dev/null
select is(tap.post(), 1, 'once, however often the portal asks for the same');
select is(tap.mail_kind('Hanako@Example.jp') || ' ' || (portal.mail_content('mykempo',
    tap.newest_mail('Hanako@Example.jp')) ->> 'login_id'), 'id_reminder hanako-sato', 'and stands in the mail');
select is(tap.said(portal.forgot_by_identity(tap.new_op(), 'mykempo', tap.hanako(), 'password', '192.0.2.1')),
    'mailed > open_mail', 'a link for a new password goes there, too');
select is(tap.open('Hanako@Example.jp'), 'opened > new_password', 'it leads to the page of the new password');
select is(portal.link_details('mykempo', tap.token('Hanako@Example.jp')) ->> 'login_id', 'hanako-sato',
    'which knows the ID');
select is(tap.sign_in(4, 'hanako-sato', 'first password'), 'signed_in > my_page', 'the old password works until then');
select is(tap.said(portal.set_new_password(tap.new_op(), 'mykempo', tap.token('Hanako@Example.jp'), null,
    tap.phc('second password'), tap.version())), 'password_set > log_in', 'the new one is set');
select is(tap.sign_in(5, 'hanako-sato', 'first password'), 'wrong > log_in', 'the old one works no more');
select is(tap.sign_in(6, 'hanako-sato', 'second password'), 'signed_in > my_page', 'the new one does');
select is(tap.said(portal.set_new_password(tap.new_op(), 'mykempo', tap.token('Hanako@Example.jp'), null,
    tap.phc('third password'), tap.version())), 'link_used > forgotten', 'a link sets one password');
select is(tap.said(portal.forgot_by_identity(tap.new_op(), 'mykempo', tap.hanako(), 'both', '192.0.2.1')),
    'card_promised > log_in', 'neither is known: a card with both goes out (MYK-5)');
select is(tap.said(portal.forgot_by_identity(tap.new_op(), 'mykempo', tap.hanako(), 'both', '192.0.2.1')),
    'card_under_way > log_in', 'a second one would make it void');

-- Page 8: registered on or before 2022-06-06 and not signed in since.
reset session authorization;
insert into core.account (society_id, account_id, person_id, coverage_id, login_id, registered_at) values
    (tap.id(), 50, 5, 5, 'shiro-ito', '2022-06-06 23:59+09'), (tap.id(), 51, 6, 6, 'sachiko-w', '2021-06-01 10:00+09');
insert into core.account_email (society_id, account_id, position, email) values (tap.id(), 50, 1, 'shiro@example.jp');
insert into core.credential (society_id, credential_id, account_id, kind, state, hash, active_at, chosen) values
    (tap.id(), 50, 50, 'login', 'active', tap.phc('old one'), '2021-01-01', true),
    (tap.id(), 51, 51, 'login', 'active', tap.phc('old one'), '2021-01-01', true);
set local session authorization :portal;
select is(tap.sign_in(10, 'shiro-ito', 'old one'), 'address_check > confirm_email',
    'an address on file must be confirmed (MYK-6)');
select is(tap.sign_in(11, 'sachiko-w', 'old one'), 'address_needed > register_email',
    'where none is on file, one must be registered (MYK-6)');
select is(tap.said(portal.check_email(tap.new_op(), 'mykempo', tap.op(10), '', false)),
    'consent_needed > confirm_email',
    'consent first');
select is(tap.said(portal.check_email(tap.new_op(), 'mykempo', tap.op(10), '', true)), 'mailed > open_mail',
    'unchanged: the mail goes to the address on file');
select is(tap.sign_in(12, 'shiro-ito', 'old one'), 'address_check > confirm_email', 'login is not open before');
select is(tap.open('shiro@example.jp'), 'email_checked > log_in', 'the link confirms it');
select is(tap.sign_in(13, 'shiro-ito', 'old one'), 'signed_in > my_page', 'now login is open');
select is(tap.said(portal.check_email(tap.new_op(), 'mykempo', tap.op(11), 'hanako@example.jp', true)),
    'email_taken > confirm_email', 'somebody else''s address is refused');
select is(tap.said(portal.check_email(tap.new_op(), 'mykempo', tap.op(11), 'sachiko@example.jp', true)),
    'mailed > open_mail', 'the new address gets its mail');
select is(tap.open('sachiko@example.jp'), 'email_checked > log_in', 'and is registered by its link');
select is(tap.sign_in(14, 'sachiko-w', 'old one'), 'signed_in > my_page', 'then login is open');
select is(tap.said(portal.check_email(tap.new_op(), 'mykempo', tap.op(14), '', true)), 'step_expired > log_in',
    'a login that needs no check starts none');

-- Page 12: 30 full days without a login.
select tap.wait('29 days 23 hours 59 minutes') \g /dev/null
select is(tap.sign_in(20, 'hanako-sato', 'second password'), 'signed_in > my_page', 'one minute less is no 30 days');
select tap.wait('30 days') \g /dev/null
select is(tap.sign_in(21, 'hanako-sato', 'second password'), 'address_reminder > show_email',
    'after 30 full days the address is shown (MYK-7)');
select is(tap.said(portal.confirm_email(tap.new_op(), 'mykempo', tap.op(21))), 'signed_in > my_page',
    'the member confirms it and is signed in');
select is(tap.sign_in(22, 'hanako-sato', 'second password'), 'signed_in > my_page', 'and is not asked again');
select is(tap.said(portal.confirm_email(tap.new_op(), 'mykempo', tap.op(22))), 'step_expired > log_in',
    'there is nothing to confirm then');

-- Page 13: viewing. The card's password is active from its dispatch on.
reset session authorization;
insert into core.credential (society_id, credential_id, account_id, kind, state, hash, active_at)
select tap.id(), 60, a.account_id, 'viewing', 'active', tap.phc('card one'), now()
from core.account a where a.society_id = tap.id() and a.login_id = 'hanako-sato';
update core.request set state = 'withdrawn', withdrawn_at = now() where society_id = tap.id();
insert into core.mail (society_id, mail_id, kind, address, account_id)
select tap.id(), core.next_number(tap.id(), 'mail'), 'card_dispatched', 'Hanako@Example.jp', a.account_id
from core.account a where a.society_id = tap.id() and a.login_id = 'hanako-sato';
set local session authorization :portal;
select is(tap.post(), 1, 'the member is told that the card has left, in a mail without a link');
select matches(portal.mail_content('mykempo', tap.newest_mail('Hanako@Example.jp')) #>> '{texts,card_dispatched}',
    '^東京電子機械工業健康保険組合です。MyKempoのはがきを発送しました。[^{}]*0312345678[^{}]*$', 'in the society''s words');
select is(portal.mail_content('mykempo', tap.newest_mail('Hanako@Example.jp')) ->> 'login_id', '', 'without the ID');
select is(tap.view('hanako-sato', 'card one'), 'viewing > contents', 'the card''s password opens the contents');
select is(tap.view('hanako-sato', 'second password'), 'wrong > enter_viewing_password', 'the login password does not');
select is(tap.sign_in(30, 'hanako-sato', 'card one'), 'viewing_password_typed > log_in',
    'the card''s password at the login is recognised (MYK-12)');
select is(tap.said(portal.change_password(tap.new_op(), 'mykempo', 'hanako-sato', 'viewing', tap.phc('my viewing'),
    tap.version())), 'changed > my_page', 'the member chooses another viewing password (MYK-10)');
select is(tap.view('hanako-sato', 'my viewing') || tap.view('hanako-sato', 'card one'),
    'viewing > contentswrong > enter_viewing_password', 'which replaces the card''s');
select is(tap.said(portal.change_password(tap.new_op(), 'mykempo', 'ichiro-sato',
    'viewing', tap.phc('x'), tap.version())),
    'not_possible > my_page', 'who has none changes none');
select is(portal.request_viewing_password(tap.new_op(), 'mykempo', 'hanako-sato', false, false) ->> 'outcome', 'taken',
    'forgotten: a new one on a card (MYK-8)');
select is(portal.request_viewing_password(tap.new_op(), 'mykempo', 'hanako-sato', false, false) ->> 'outcome',
    'card_under_way', 'asking again would make it void (MYK-8, first group)');
select is(tap.said(portal.set_viewing_wish(tap.new_op(), 'mykempo', 'shiro-ito', true)), 'card_promised > my_page',
    'not wished before, now wished: a card goes out (MYK-9)');
select is(portal.request_viewing_password(tap.new_op(), 'mykempo', 'shiro-ito', false, false) ->> 'outcome',
    'card_under_way', 'and is waited for (MYK-8, third group)');
select is(tap.said(portal.set_viewing_wish(tap.new_op(), 'mykempo', 'shiro-ito', true)), 'unchanged > my_page',
    'wished already');
select is(tap.said(portal.set_viewing_wish(tap.new_op(), 'mykempo', 'hanako-sato', false)), 'changed > my_page',
    'no longer wished (MYK-10)');
select is(tap.view('hanako-sato', 'my viewing'), 'wrong > enter_viewing_password', 'nothing can be viewed then');

-- Page 18: what members change for themselves.
select is(tap.said(portal.change_password(tap.new_op(), 'mykempo', 'hanako-sato', 'login', tap.phc('fourth password'),
    tap.version())), 'changed > my_page', 'the login password (MYK-10)');
select is(tap.sign_in(40, 'hanako-sato', 'fourth password'), 'signed_in > my_page', 'works at once');
select is(tap.said(portal.change_email(tap.new_op(), 'mykempo', 'hanako-sato', 1, 'shiro@example.jp', '192.0.2.1')),
    'email_taken > my_page', 'another''s address is refused');
select is(tap.said(portal.change_email(tap.new_op(), 'mykempo', 'hanako-sato', 2, 'h2@example.jp', '192.0.2.1')),
    'too_many_emails > my_page', 'there is one address');
select is(tap.said(portal.change_email(tap.new_op(), 'mykempo', 'hanako-sato', 1, 'hanako.new@example.jp',
    '192.0.2.1')),
    'mailed > open_mail', 'the address (MYK-11)');
select is(portal.my_page('mykempo', 'hanako-sato') #>> '{emails,0,email}', 'Hanako@Example.jp', 'stays until the link');
select is(tap.open('hanako.new@example.jp'), 'email_confirmed > log_in', 'is opened');
select is(portal.my_page('mykempo', 'hanako-sato') #>> '{emails,0,email}', 'hanako.new@example.jp',
    'then it is the new one');
select is(tap.said(portal.change_login_id(tap.new_op(), 'mykempo', 'hanako-sato', 'hanako-other')),
    'not_possible > my_page', 'the menu of changes has no ID');
select is(tap.said(portal.delete_account(tap.new_op(), 'mykempo', 'hanako-sato')), 'deleted > log_in',
    'the ID is deleted (MYK-10)');
select is(tap.sign_in(41, 'hanako-sato', 'fourth password'), 'wrong > log_in', 'and nothing works');
select is(tap.register(tap.hanako(), tap.form('hanako-sato', 'hanako.new@example.jp')), 'mailed > open_mail',
    'who deleted can register anew, with the same address');

-- Q&A 1: a mail that does not arrive; staff see what the mail system said.
select tap.post() \g /dev/null
select is(tap.said(portal.report_mail(tap.new_op(), 'mykempo', tap.newest_mail('hanako.new@example.jp'), 'bounced',
    '550 5.7.1 filtered')), 'noted', 'what became of a mail is noted (MYK-11)');
-- Q&A 4: after the coverage is lost.
reset session authorization;
update core.coverage set lost_on = core.today(), loss_reason = 'left_employer' where society_id = tap.id()
    and coverage_id = 4;
set local session authorization :portal;
select is(tap.sign_in(50, 'jiro-suzuki', 'first password'), 'wrong > log_in',
    'after the loss nobody signs in (MYK-14)');
-- Q&A 6: another number, another registration.
select is(tap.register(tap.answers('12-347', '鈴木次郎', '1990-07-07'), tap.form('jiro-again', 'jiro2@example.jp')),
    'no_such_member > register', 'nor registers with the lost number');
reset session authorization;
insert into core.coverage (society_id, coverage_id, person_id, symbol, number, status, acquired_on, predecessor_id,
    predecessor_reason)
values (tap.id(), 40, 4, '9001', '000044', 'voluntary_continuation', core.today(), 4, 'voluntary_continuation');
set local session authorization :portal;
select is(tap.register(tap.answers('9001-44', '鈴木次郎', '1990-07-07'), tap.form('jiro-again', 'jiro2@example.jp')),
    'mailed > open_mail', 'with the new number the member registers anew (MYK-16)');
select is(tap.open('jiro2@example.jp'), 'registered > log_in', 'with success');
select is(portal.contents('mykempo', 'jiro-again') -> 'coverages', '[40, 4]',
    'and sees the old number''s data (MYK-17)');
-- For insured persons only.
select is((select jsonb_object_agg(c ->> 'code', c -> 'open')
    from jsonb_array_elements(portal.contents('mykempo', 'ichiro-sato') -> 'contents') c),
    '{"eligibility_notice": false, "checkup_results": true, "health_age": true, "medical_cost_notice": false}',
    'a dependant has neither eligibility notice nor medical-cost notice (MYK-19)');
select is((select count(*)::int from jsonb_array_elements(portal.contents('mykempo', 'jiro-again') -> 'contents') c
    where (c -> 'open')::boolean), 4, 'an insured person has all');

-- Five wrong passwords lock what was typed, known or unknown alike.
select is(array(select tap.sign_in(60 + n, 'kenichi-no', 'guess') from generate_series(1, 5) n),
    array['wrong > log_in', 'wrong > log_in', 'wrong > log_in', 'wrong > log_in', 'locked > log_in'],
    'an unknown ID is locked');
select is(array(select tap.sign_in(70 + n, 'same-login', 'guess') from generate_series(1, 5) n),
    array['wrong > log_in', 'wrong > log_in', 'wrong > log_in', 'wrong > log_in', 'locked > log_in'],
    'like a known one');
select is(tap.sign_in(80, 'same-login', 'first password'), 'locked',
    'for which the right password is not heard either');
select tap.wait('30 minutes') \g /dev/null
select is(tap.sign_in(81, 'same-login', 'first password'), 'address_reminder > show_email',
    'after half an hour it is');

select * from finish();
rollback;
