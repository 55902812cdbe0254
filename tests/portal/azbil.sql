-- azbil's guide: both ways in, the notice with login ID and temporary password, the mailed key of each login.
begin;
\set society azbil
\ir fixtures.sql
select no_plan();

select tap.member(1, '佐藤', '花子', 'サトウ', 'ハナコ', '1980-04-01', '0012', '000345') \g /dev/null
select tap.member(2, '髙橋', '健一', 'タカハシ', 'ケンイチ', '1975-12-31', '0012', '000346') \g /dev/null
select tap.member(3, '鈴木', '次郎', 'スズキ', 'ジロウ', '1990-07-07', '0012', '000347') \g /dev/null
-- What the notice brought: an account that waits for its registration, with a temporary password from its card.
insert into core.account (society_id, account_id, person_id, coverage_id, login_id, issued_login_id, state,
    registered_at)
select tap.id(), n, n, n, 'zz0000000' || n, 'zz0000000' || n, 'issued', null from generate_series(1, 3) n;
insert into core.credential (society_id, credential_id, account_id, kind, state, hash, active_at)
select tap.id(), n, n, 'temporary', 'active', tap.phc('temporary ' || n), now() from generate_series(1, 3) n;
create function tap.apply(email text, way text default 'web_form') returns text language sql as $$
    select tap.said(portal.begin_registration(tap.new_op(), tap.code(), way, email, '192.0.2.1')) $$;
create function tap.complete(email text, login text, password text default 'passw0rd') returns text language sql as $$
    select tap.said(portal.complete_registration(tap.new_op(), tap.code(), tap.token(email),
        jsonb_build_object('login_id', login), tap.phc(password), tap.version())) $$;
-- The key that a step's mail carries, as the member types it.
create function tap.key(step int, typed text default '135791') returns text language sql as $$
    select tap.said(portal.enter_one_time_key(tap.new_op(), tap.code(), tap.op(step),
        tap.digest(tap.op(step) || ':' || typed))) $$;
grant execute on all functions in schema tap to public;

set local session authorization :portal;
select is(portal.rules('azbil') #> '{login,password}', '{"min": 8, "max": 40, "needs": ["lower", "digit"],
    "symbols": "none"}', 'the portal holds a password against these rules (AZB-3)');
select is(portal.rules('azbil') #>> '{messages,registration_mail_subject}', '利用登録手続きのご案内',
    'the mail has the subject that the guide names');
-- Way A, the web form: address, mail, notice, own ID and password.
select is(tap.apply('hanako@example.jp'), 'mailed > open_mail', 'the web form takes the address (AZB-2)');
select tap.post() \g /dev/null
select tap.wait('3 hours') \g /dev/null
select is(tap.open('hanako@example.jp'), 'link_expired > begin', 'its link lives 3 hours (AZB-2)');
select tap.apply('hanako@example.jp') \g /dev/null
select is(tap.open('hanako@example.jp'), 'opened > enter_notice', 'the notice in the hand comes next (AZB-1)');
select is(tap.complete('hanako@example.jp', 'hanako-sato'), 'not_possible > begin', 'and not before it is entered');
select is(tap.notice('hanako@example.jp', 'zz00000001', 'temporary 2'), 'wrong > enter_notice',
    'another temporary password');
select is(tap.notice('hanako@example.jp', 'zz99999999', 'temporary 1'), 'wrong > enter_notice',
    'an unknown login ID is answered alike');
select is(tap.notice('hanako@example.jp', 'zz00000001', 'temporary 1'), 'identified > complete', 'the right ones');
select is(tap.complete('hanako@example.jp', 'zz00000002'), 'id_taken > complete', 'a printed ID is its owner''s');
select is(tap.complete('hanako@example.jp', 'zz12345678'), 'id_taken > complete', 'or will be');
select is(tap.complete('hanako@example.jp', 'hanako-sato'), 'registered > log_in', 'registered');
select is(tap.notice('hanako@example.jp', 'zz00000001', 'temporary 1'), 'link_used > begin', 'once');
select is(tap.fits('hanako-sato', 'temporary', 'temporary 1'), false,
    'the temporary password has done its work');
-- Way B, the empty mail: a first link to who sent it, a second one to the address that is registered.
select is(tap.apply('kenichi@office.example.jp', 'empty_mail'), 'mailed > open_mail',
    'an empty mail is answered (AZB-2)');
select is(tap.open('kenichi@office.example.jp'), 'opened > enter_email', 'its link asks for the address');
select is(tap.said(portal.enter_email(tap.new_op(), 'azbil', tap.token('kenichi@office.example.jp'), 'kenichi@', 'x')),
    'email_malformed > enter_email', 'an address that is none');
select is(tap.said(portal.enter_email(tap.new_op(), 'azbil', tap.token('kenichi@office.example.jp'),
    'kenichi@example.jp', 'x')), 'mailed > open_mail', 'the second mail goes there');
select is(tap.open('kenichi@office.example.jp'), 'link_used > log_in', 'the first link has done its work');
select tap.post() \g /dev/null
select tap.wait('2 hours 59 minutes') \g /dev/null
select is(tap.open('kenichi@example.jp'), 'opened > enter_notice', 'the second one lives 3 hours, too (AZB-2)');
select is(tap.notice('kenichi@example.jp', 'zz00000002', 'temporary 2'), 'identified > complete', 'the notice');
select is(tap.complete('kenichi@example.jp', 'kenichi-t'), 'registered > log_in', 'registered');
-- A notice is not guessed.
select tap.apply('guess@example.jp') \g /dev/null
select tap.open('guess@example.jp') \g /dev/null
select is(array(select tap.notice('guess@example.jp', 'zz00000003', n::text) from generate_series(1, 5) n),
    array['wrong > enter_notice', 'wrong > enter_notice', 'wrong > enter_notice', 'wrong > enter_notice',
        'locked > enter_notice'], 'five wrong temporary passwords lock the notice');
select is(tap.notice('guess@example.jp', 'zz00000003', 'temporary 3'), 'locked > enter_notice',
    'the right one is not heard then');

-- The login: ID and password, then the mailed key.
select is(tap.sign_in(10, 'hanako-sato', 'wrong'), 'wrong > log_in', 'a wrong password brings no key');
select is(tap.post(), 0, 'and no mail');
select is(tap.sign_in(11, 'hanako-sato', 'passw0rd'), 'key_needed > enter_one_time_key', 'a right one does (AZB-4)');
select is(tap.key(11), 'key_wrong > enter_one_time_key', 'before its mail there is no key');
select is(tap.post(), 1, 'one mail');
select throws_ok($$ select portal.enter_one_time_key(tap.new_op(), 'azbil', tap.op(11), '\x00') $$, 'MD005', null,
    'a key is handed over as its digest');
select is(tap.key(11, '000000'), 'key_wrong > enter_one_time_key', 'another key');
select is(tap.key(11), 'signed_in > my_page', 'the key of the mail');
select is(tap.key(11), 'key_used > log_in', 'works once (AZB-4)');
select tap.sign_in(12, 'hanako-sato', 'passw0rd') \g /dev/null
select tap.post() \g /dev/null
select tap.wait('9 minutes 59 seconds') \g /dev/null
select is(tap.key(12), 'signed_in > my_page', 'within 10 minutes');
select tap.sign_in(13, 'hanako-sato', 'passw0rd') \g /dev/null
select tap.post() \g /dev/null
select tap.wait('10 minutes') \g /dev/null
select is(tap.key(13), 'key_expired > log_in', 'not after them (AZB-4)');
select is(tap.said(portal.ask_key_again(tap.op(14), 'azbil', tap.op(13))), 'key_needed > enter_one_time_key',
    'another one is asked for');
select tap.post() \g /dev/null
select is(tap.key(13), 'key_void > log_in', 'which makes the earlier one void');
select is(tap.key(14), 'signed_in > my_page', 'and works');
select is(tap.said(portal.ask_key_again(tap.op(15), 'azbil', tap.op(14))), 'step_expired > log_in',
    'who is signed in asks for none');
select tap.sign_in(16, 'hanako-sato', 'passw0rd') \g /dev/null
select tap.post() \g /dev/null
select is(tap.said(portal.close_key_entry(tap.new_op(), 'azbil', tap.op(16))), 'closed > log_in',
    'the screen is closed');
select is(tap.key(16), 'key_void > log_in', 'its key is void (AZB-4)');
select is(tap.said(portal.ask_key_again(tap.op(17), 'azbil', tap.op(16))), 'step_expired > log_in',
    'and the login begins anew');
select tap.sign_in(18, 'hanako-sato', 'passw0rd') \g /dev/null
select tap.post() \g /dev/null
select is((array(select tap.key(18, n::text) from generate_series(1, 5) n))[5], 'key_wrong > enter_one_time_key',
    'five wrong keys');
select is(tap.key(18), 'key_void > log_in', 'make it void');
select tap.sign_in(19, 'hanako-sato', 'passw0rd') \g /dev/null
select tap.sign_in(20, 'hanako-sato', 'passw0rd') \g /dev/null
select portal.mails_to_send('azbil', 100) #>> '{0,mail_id}' as older \gset
select is(portal.take_mail(tap.new_op(), 'azbil', :older, tap.digest('x')) ->> 'outcome', 'not_possible',
    'a key that has given way to a newer one is not mailed');
select tap.post() \g /dev/null
select is(tap.key(19) || ', ' || tap.key(20), 'key_void > log_in, signed_in > my_page',
    'of two logins the later one''s key works');
select is(tap.key(11), 'key_used > log_in', 'a key that was used stays so');
-- Staff see the times, never the key.
reset session authorization;
select is((select string_agg(distinct x.became, ', ' order by x.became)
    from (select case when k.used_at is not null then 'used' else 'void ' || k.void_reason end as became
        from core.one_time_key k where k.society_id = tap.id()) x),
    'used, void newer_key, void screen_closed, void too_many_failures', 'what became of each key is known (AZB-4)');
select is(has_column_privilege('madoguchi_api', 'core.one_time_key', 'key_hash', 'select'), false,
    'staff functions do not read the key''s hash');

select * from finish();
rollback;
