-- JAL's guide, step by step, with the questions that follow it.
begin;
\set society jal
\ir fixtures.sql
select no_plan();

select tap.member(1, '佐藤', '花子', 'サトウ', 'ハナコ', '1980-04-01', '0012', '000345') \g /dev/null
select tap.member(2, '佐藤', '一郎', 'サトウ', 'イチロウ', '1979-06-15', '0012', '000345', '01', false) \g /dev/null
select tap.member(3, '髙橋', '健一', 'タカハシ', 'ケンイチ', '1975-12-31', '0012', '000346') \g /dev/null
create function tap.register(number text, born text, email text, password text default 'pass1',
    categories jsonb default null) returns text language sql as $$
    select tap.said(portal.register(tap.new_op(), tap.code(), jsonb_build_object('symbol_number', number,
        'birth_date', born), jsonb_strip_nulls(jsonb_build_object('emails', jsonb_build_array(email), 'consent', true,
        'categories', categories)), tap.phc(password), tap.version(), '192.0.2.1')) $$;
grant execute on all functions in schema tap to public;

set local session authorization :portal;
-- Step 1: symbol and number, password, address. Step 2: the mail categories.
select is(portal.rules('jal') #> '{login,password}', '{"min": 5, "max": 40, "needs": ["letter", "digit"],
    "symbols": "none"}', 'the portal holds a password against these rules (JAL-1)');
select is(tap.register('0012-999', '1980-04-01', 'hanako@example.jp'), 'no_such_member > register',
    'a number that is not on record');
select is(tap.register('0012-345', '1980-04-01', 'hanako@phone.example.jp', 'pass1', '["checkup", "health"]'),
    'mailed > open_mail', 'an address of a telephone or of a computer');
-- Step 4: the mail.
select tap.post() \g /dev/null
select tap.wait('24 hours') \g /dev/null
select is(tap.open('hanako@phone.example.jp'), 'link_expired > begin', 'the link lives 24 hours');
select tap.register('0012-345', '1980-04-01', 'hanako@phone.example.jp', 'pass1', '["checkup", "health"]') \g /dev/null
select is(tap.sign_in(1, 'hanako@phone.example.jp', 'pass1'), 'wrong > log_in', 'nothing works before the link');
select is(tap.open('hanako@phone.example.jp'), 'registered > log_in', 'the link completes the registration');
select is(tap.sign_in(2, 'hanako@phone.example.jp', 'pass1'), 'signed_in > my_page', 'the member signs in');
-- The mail categories, all on at first and changeable at any time.
select is(portal.my_page('jal', 'hanako@phone.example.jp') -> 'mail_categories',
    '{"checkup": true, "health": true, "society_news": false}', 'as chosen (JAL-2)');
select is(tap.said(portal.set_mail_categories(tap.new_op(), 'jal', 'hanako@phone.example.jp', '{society_news}')),
    'changed > my_page', 'changed later');
select is(portal.my_page('jal', 'hanako@phone.example.jp') -> 'mail_categories',
    '{"checkup": false, "health": false, "society_news": true}', 'at any time (JAL-2)');
select is(tap.said(portal.set_mail_categories(tap.new_op(), 'jal', 'hanako@phone.example.jp', '{no_such}')),
    'not_possible > my_page', 'to what the society has');
select is(tap.said(portal.announce(tap.new_op(), 'jal', 'hanako@phone.example.jp', 'news', 'society_news')), 'mailed',
    'a magazine that is wanted goes out');
select is(tap.said(portal.announce(tap.new_op(), 'jal', 'hanako@phone.example.jp', 'news', 'health')), 'not_possible',
    'one that is not wanted does not (JAL-2)');

-- Q1: the address is another user's.
select is(tap.register('0012-345', '1979-06-15', 'Hanako@Phone.example.jp'), 'email_taken > register',
    'one address, one registrant, family included (JAL-3)');
select is(portal.rules('jal') #>> '{messages,email_taken}', 'ご指定のメールアドレスは別ユーザにて使用されています。',
    'in the guide''s words, without a word about the holder');
select is(tap.register('0012-345', '1979-06-15', 'ichiro@example.jp'), 'mailed > open_mail',
    'with an address of the own the spouse registers (JAL-7)');
select is(tap.open('ichiro@example.jp'), 'registered > log_in', 'under the same number, for himself');
select is(portal.my_page('jal', 'ichiro@example.jp') -> 'mail_categories',
    '{"checkup": true, "health": true, "society_news": true}', 'all categories are on at first (JAL-2)');
-- Two register with one address before either opens a link.
select tap.register('0012-346', '1975-12-31', 'shared@example.jp') \g /dev/null
select tap.token('shared@example.jp') as first_token \gset
select tap.register('0012-345', '1979-06-15', 'shared@example.jp') \g /dev/null
select is(tap.open('shared@example.jp'), 'registered > log_in', 'the first to open a link has the address');
select is(tap.said(portal.open_link(tap.new_op(), 'jal', :'first_token')), 'email_taken > begin',
    'the other one is refused (JAL-3)');
-- Q2: the mail does not come; what the mail system said is on record.
select is(tap.said(portal.report_mail(tap.new_op(), 'jal', tap.newest_mail('shared@example.jp'), 'rejected',
    '550 domain blocked')), 'noted', 'a mail that is held back is reported (JAL-4)');
-- Q3: an error behind the link.
select is(tap.open('shared@example.jp'), 'link_used > log_in', 'used: the registration is complete, sign in (JAL-5)');

-- Password forgotten: reissue at the login, or registering again.
select is(tap.said(portal.forgot_by_email(tap.new_op(), 'jal', 'hanako@phone.example.jp', '192.0.2.1')),
    'mailed > open_mail', 'a link to the address on record (JAL-6)');
select is(tap.open('hanako@phone.example.jp'), 'opened > new_password', 'opens the page of the new password');
select is(tap.said(portal.set_new_password(tap.new_op(), 'jal', tap.token('hanako@phone.example.jp'), null,
    tap.phc('pass2'), tap.version())), 'password_set > log_in', 'which is set');
select is(tap.sign_in(10, 'hanako@phone.example.jp', 'pass2'), 'signed_in > my_page', 'and works');
select is(tap.register('0012-345', '1980-04-01', 'hanako@phone.example.jp', 'pass3'), 'mailed > open_mail',
    'or registering again (JAL-6)');
select is(tap.sign_in(11, 'hanako@phone.example.jp', 'pass2'), 'signed_in > my_page',
    'the password stays until the new link is opened');
select is(tap.sign_in(12, 'hanako@phone.example.jp', 'pass3'), 'wrong > log_in', 'and the new one does not work yet');
select is(tap.open('hanako@phone.example.jp'), 'registered > log_in', 'once it is opened');
select is(tap.sign_in(13, 'hanako@phone.example.jp', 'pass2'), 'wrong > log_in', 'the password is overwritten');
select is(tap.sign_in(14, 'hanako@phone.example.jp', 'pass3'), 'signed_in > my_page', 'by the new one');
select is(portal.my_page('jal', 'hanako@phone.example.jp') -> 'mail_categories',
    '{"checkup": false, "health": false, "society_news": true}', 'what was not asked again stays');
select is(tap.register('0012-345', '1980-04-01', 'hanako@home.example.jp', 'pass4'), 'mailed > open_mail',
    'again, with another address');
select is(tap.open('hanako@home.example.jp'), 'registered > log_in', 'which is opened there');
select is(tap.sign_in(15, 'hanako@home.example.jp', 'pass4'), 'signed_in > my_page', 'is the new login');
select tap.post() \g /dev/null
select is(tap.mail_kind('hanako@phone.example.jp'), 'registered_again', 'and is told that another one took its place');
select is(tap.sign_in(16, 'hanako@phone.example.jp', 'pass4'), 'wrong > log_in', 'the old address is none any more');
-- The address changes, and with it the login.
select is(tap.said(portal.change_email(tap.new_op(), 'jal', 'hanako@home.example.jp', 1, 'h@office.example.jp', 'x')),
    'mailed > open_mail', 'another address');
select is(tap.open('h@office.example.jp'), 'email_confirmed > log_in', 'confirmed by its link');
select tap.post() \g /dev/null
select is(tap.mail_kind('hanako@home.example.jp'), 'email_changed', 'of which the one before is told');
select is(tap.sign_in(17, 'h@office.example.jp', 'pass4'), 'signed_in > my_page', 'is what one signs in with');
-- Deregistration.
select is(tap.said(portal.delete_account(tap.new_op(), 'jal', 'h@office.example.jp')), 'deleted > log_in',
    'deregistered (JAL-8)');
reset session authorization;
select is((select string_agg(distinct e.event, ',' order by e.event) from core.mail_event e
    where e.society_id = tap.id()), 'rejected,sent', 'staff find what became of each mail (JAL-4)');

select * from finish();
rollback;
