-- Aisin's questions and answers: the notice, up to three addresses, ID and password, reset, what stays after leaving.
begin;
\set society aisin
\ir fixtures.sql
select no_plan();

select tap.member(1, '佐藤', '花子', 'サトウ', 'ハナコ', '1980-04-01', '0012', '000345') \g /dev/null
select tap.member(2, '佐藤', '一郎', 'サトウ', 'イチロウ', '1985-06-15', '0012', '000345', '01', false) \g /dev/null
select tap.member(3, '髙橋', '健一', 'タカハシ', 'ケンイチ', '1975-12-31', '0012', '000346') \g /dev/null
insert into core.account (society_id, account_id, person_id, coverage_id, login_id, issued_login_id, state,
    registered_at)
select tap.id(), n, n, n, 'zz0000000' || n, 'zz0000000' || n, 'issued', null from generate_series(1, 3) n;
insert into core.credential (society_id, credential_id, account_id, kind, state, hash, active_at)
select tap.id(), n, n, 'temporary', 'active', tap.phc('temporary ' || n), now() from generate_series(1, 3) n;
select job.create_staff(tap.code(), 401, '窓口 三', '{clerk}', :verifier) \g /dev/null
create function tap.reset(coverage bigint) returns boolean language sql security definer
    as $$ select core.reset_registration(coverage, 'request') $$;
alter function tap.reset(bigint) owner to madoguchi_api;

create function tap.apply(email text) returns text language sql as $$
    select tap.said(portal.begin_registration(tap.new_op(), tap.code(), 'web_form', email, '192.0.2.1')) $$;
create function tap.complete(email text, login text, password text, variadic more text[] default '{}') returns text
    language sql as $$ select tap.said(portal.complete_registration(tap.new_op(), tap.code(), tap.token(email),
        jsonb_build_object('login_id', login, 'emails', to_jsonb(more)), tap.phc(password), tap.version())) $$;
create function tap.emails(login text) returns text language sql as $$
    select string_agg(e ->> 'email', ', ' order by e -> 'position')
    from jsonb_array_elements(portal.my_page(tap.code(), login) -> 'emails') e $$;
create function tap.access(login text) returns text language sql as $$
    select concat_ws(' ', c ->> 'access', (c ->> 'until')::date - (now() at time zone 'Asia/Tokyo')::date,
        (select string_agg(o ->> 'code', ' ' order by o ->> 'code') from jsonb_array_elements(c -> 'contents') o
            where (o -> 'open')::boolean))
    from portal.contents(tap.code(), login) c $$;
grant execute on all functions in schema tap to public;

set local session authorization :portal;
-- Registration: address, mail, ID and temporary password of the sheet, own ID and password.
select is(tap.apply('hanako@example.jp'), 'mailed > open_mail', 'the registration mail goes out (AIS-4)');
select tap.post() \g /dev/null
select is(tap.said(portal.report_mail(tap.new_op(), 'aisin', tap.newest_mail('hanako@example.jp'), e, '452 4.2.2')),
    'noted', 'what the mail system says is noted: ' || e)
from unnest(array['deferred', 'mailbox_full', 'unknown_address', 'rejected', 'bounced']) e;
select is(portal.mail_content('aisin', tap.newest_mail('hanako@example.jp')) ->> 'sender', 'info@' || 'aisinkenpo.jp',
    'it comes from the address that a filter must let through (AIS-4)');
select tap.wait('24 hours') \g /dev/null
select is(tap.open('hanako@example.jp'), 'link_expired > begin', 'its link lives 24 hours');
select tap.apply('hanako@example.jp') \g /dev/null
select is(tap.open('hanako@example.jp'), 'opened > enter_notice', 'the sheet comes next (AIS-7)');
select is(tap.notice('hanako@example.jp', 'zz00000001', 'temporary 3'), 'wrong > enter_notice', 'a wrong password');
select is(tap.notice('hanako@example.jp', 'zz00000001', 'temporary 1'), 'identified > complete', 'the right one');
select is(tap.complete('hanako@example.jp', 'short', 'pw of hanako'), 'id_malformed > complete',
    'an ID has 8 to 40 characters (AIS-9)');
select is(tap.complete('hanako@example.jp', '花子のページ 2026', 'pw of hanako', 'a@example.jp', 'b@example.jp',
    'c@example.jp'), 'too_many_emails > complete', 'four addresses are one too many (AIS-2)');
select is(tap.complete('hanako@example.jp', '花子のページ 2026', 'pw of hanako', 'a@example.jp', 'A@example.jp'),
    'email_twice > complete', 'one of them twice');
select is(tap.complete('hanako@example.jp', '花子のページ 2026', 'pw of hanako', 'hanako2@example.jp',
    'hanako3@example.jp'), 'registered > log_in', 'any characters, three addresses (AIS-2, AIS-9)');
select is(tap.emails('花子のページ 2026'), 'hanako@example.jp', 'the first one is confirmed already');
select is(tap.open('hanako2@example.jp') || tap.open('hanako3@example.jp'),
    'email_confirmed > log_inemail_confirmed > log_in', 'the others by a link of their own (AIS-10)');
select is(tap.emails('花子のページ 2026'), 'hanako@example.jp, hanako2@example.jp, hanako3@example.jp',
    'three addresses (AIS-2)');
select is(tap.sign_in(1, '花子のページ 2026', 'pw of hanako'), 'signed_in > my_page', 'ID and password work');
select is(tap.said(portal.announce(tap.new_op(), 'aisin', '花子のページ 2026', 'medical_cost_notice', '')), 'mailed',
    'an announcement');
select is(tap.post(), 3, 'goes to all three (AIS-2)');
-- AIS-1: dependants are served through the insured person.
select tap.apply('ichiro@example.jp') \g /dev/null
select tap.open('ichiro@example.jp') \g /dev/null
select is(tap.notice('ichiro@example.jp', 'zz00000002', 'temporary 2'), 'wrong > enter_notice',
    'a dependant does not register (AIS-1)');
-- AIS-3, AIS-9: what belongs to another registrant.
select tap.apply('Hanako2@example.jp') \g /dev/null
select tap.open('Hanako2@example.jp') \g /dev/null
select tap.notice('Hanako2@example.jp', 'zz00000003', 'temporary 3') \g /dev/null
select is(tap.complete('Hanako2@example.jp', 'kenichi-t', 'pw of kenichi'), 'email_taken > complete',
    'one address, one registrant (AIS-3)');
select tap.apply('kenichi@example.jp') \g /dev/null
select tap.open('kenichi@example.jp') \g /dev/null
select tap.notice('kenichi@example.jp', 'zz00000003', 'temporary 3') \g /dev/null
select is(tap.complete('kenichi@example.jp', '花子のページ 2026', 'pw of kenichi'), 'id_taken > complete',
    'an ID is used already (AIS-9)');
select is(portal.rules('aisin') #>> '{messages,id_taken}', 'このユーザＩＤは既に使用されています。', 'in the guide''s words');
select is(tap.complete('kenichi@example.jp', 'kenichi-t', 'pw of kenichi'), 'registered > log_in',
    'another one is free');
-- Changes: ID, password, addresses.
select is(tap.said(portal.change_login_id(tap.new_op(), 'aisin', 'kenichi-t', '花子のページ 2026')),
    'id_taken > my_page', 'an ID that is used already (AIS-9)');
select is(tap.said(portal.change_login_id(tap.new_op(), 'aisin', 'kenichi-t', repeat('k', 41))),
    'id_malformed > my_page', 'of 41 characters');
select is(tap.said(portal.change_login_id(tap.new_op(), 'aisin', 'kenichi-t', repeat('k', 40))), 'changed > my_page',
    'of 40');
select is(tap.sign_in(2, repeat('k', 40), 'pw of kenichi') || tap.sign_in(3, 'kenichi-t', 'pw of kenichi'),
    'signed_in > my_pagewrong > log_in', 'is the new one from now on');
select is(tap.said(portal.change_login_id(tap.new_op(), 'aisin', repeat('k', 40), 'kenichi-t')), 'changed > my_page',
    'and back');
select is(tap.said(portal.change_password(tap.new_op(), 'aisin', 'kenichi-t', 'login', tap.phc('pw of kenichi'),
    tap.version())), 'changed > my_page', 'no look at earlier passwords (AIS-9)');
select is(tap.said(portal.change_email(tap.new_op(), 'aisin', 'kenichi-t', 1, 'kenichi@home.example.jp', 'x')),
    'mailed > open_mail', 'another address');
select is(tap.emails('kenichi-t'), 'kenichi@example.jp', 'is not the member''s before its link (AIS-10)');
select tap.post() \g /dev/null
select tap.token('kenichi@home.example.jp') as first_token \gset
select is(tap.said(portal.change_email(tap.new_op(), 'aisin', 'kenichi-t', 1, 'kenichi@new.example.jp', 'x')),
    'mailed > open_mail', 'or yet another one');
select is(tap.said(portal.open_link(tap.new_op(), 'aisin', :'first_token')), 'link_void > begin',
    'for which it gives way');
select is(tap.open('kenichi@new.example.jp'), 'email_confirmed > log_in', 'is opened');
select is(tap.emails('kenichi-t'), 'kenichi@new.example.jp', 'and takes effect (AIS-10)');
select is(tap.said(portal.remove_email(tap.new_op(), 'aisin', 'kenichi-t', 1)), 'last_email > my_page',
    'the last one stays');
select is(tap.said(portal.remove_email(tap.new_op(), 'aisin', '花子のページ 2026', 1)), 'changed > my_page',
    'one of three goes');
select is(tap.emails('花子のページ 2026'), 'hanako2@example.jp, hanako3@example.jp', 'the others stay');
-- AIS-8: forgotten, by any registered address.
select is(tap.said(portal.forgot_by_email(tap.new_op(), 'aisin', 'hanako3@example.jp', 'x')), 'mailed > open_mail',
    'ID or password forgotten: by a registered address (AIS-8)');
select is(tap.open('hanako3@example.jp'), 'opened > new_password', 'its link opens the page');
select is(portal.link_details('aisin', tap.token('hanako3@example.jp')) ->> 'login_id', '花子のページ 2026',
    'on which the ID stands');
select is(tap.said(portal.set_new_password(tap.new_op(), 'aisin', tap.token('hanako3@example.jp'), 'kenichi-t',
    tap.phc('pw 2'), tap.version())), 'id_taken > new_password', 'another''s ID cannot be taken there');
select is(tap.said(portal.set_new_password(tap.new_op(), 'aisin', tap.token('hanako3@example.jp'), 'hanako-sato',
    tap.phc('pw 2'), tap.version())), 'password_set > log_in', 'ID and password are set anew');
select is(tap.sign_in(4, 'hanako-sato', 'pw 2'), 'signed_in > my_page', 'and work');
select is(tap.said(portal.forgot_by_email(tap.new_op(), 'aisin', 'stranger@example.jp', 'x')), 'mailed > open_mail',
    'a stranger''s address is answered alike');
select is(tap.post(), 0, 'and gets no mail');

-- AIS-5, AIS-16: the reset by hand.
set local session authorization st_000401;
select is(tap.reset(3), true, 'a registration is reset (AIS-5)');
set local session authorization :portal;
select is(tap.sign_in(5, 'kenichi-t', 'pw of kenichi'), 'wrong > log_in', 'what was registered works no more');
select tap.apply('kenichi@new.example.jp') \g /dev/null
select tap.open('kenichi@new.example.jp') \g /dev/null
select is(tap.notice('kenichi@new.example.jp', 'zz00000003', 'temporary 3'), 'identified > complete',
    'the sheet does again, with the login ID on it (AIS-16)');
select is(tap.complete('kenichi@new.example.jp', 'kenichi-t', 'pw of kenichi'), 'registered > log_in',
    'and the member registers anew, with ID and address as before (AIS-5)');

-- AIS-12, AIS-13: which notices are open, and from when on.
select is((select jsonb_agg(jsonb_build_array(n ->> 'state', n ->> 'open_from')) from jsonb_array_elements(
    portal.contents('aisin', 'kenichi-t') -> 'notices') n where n ->> 'code' = 'medical_cost_notice'),
    jsonb_build_array(jsonb_build_array('open', date_trunc('month', (now() at time zone 'Asia/Tokyo')
        - interval '5 years')::date)), 'five years of medical-cost notices (AIS-12)');
select is((select count(*)::int from jsonb_array_elements(portal.contents('aisin', 'kenichi-t') -> 'notices') n
    where n ->> 'state' = 'not_announced'), 28, 'the others begin when the society says so (AIS-13)');
-- AIS-14, AIS-15: after leaving.
reset session authorization;
create function tap.lose(of_coverage bigint, days_ago int, why text) returns void language sql security definer as $$
    update core.coverage set lost_on = (now() at time zone 'Asia/Tokyo')::date - days_ago, loss_reason = why
    where society_id = tap.id() and coverage_id = of_coverage $$;
grant execute on function tap.lose(bigint, int, text) to public;
set local session authorization :portal;
select is(tap.access('kenichi-t'), 'full medical_cost medical_cost_deduction notices_and_certificates',
    'all is open to an insured person');
select tap.lose(3, 0, 'left_employer') \g /dev/null
select alike(tap.access('kenichi-t'), 'full 18% medical_cost medical_cost_deduction notices_and_certificates',
    'for half a year after leaving as before (AIS-14)');
select is(tap.sign_in(6, 'kenichi-t', 'pw of kenichi'), 'signed_in > my_page', 'the member still signs in');
select tap.lose(3, 190, 'left_employer') \g /dev/null
select alike(tap.access('kenichi-t'), 'medical_cost_only % medical_cost_deduction',
    'then the medical-cost data and the yearly notice alone (AIS-14)');
select is(tap.sign_in(7, 'kenichi-t', 'pw of kenichi'), 'signed_in > my_page', 'for which one signs in');
select tap.lose(3, 2100, 'left_employer') \g /dev/null
select is(tap.sign_in(8, 'kenichi-t', 'pw of kenichi'), 'wrong > log_in', 'after which nobody signs in');
reset session authorization;
update core.coverage set lost_on = core.today() - 5, loss_reason = 'left_employer'
where society_id = tap.id() and coverage_id = 1;
insert into core.coverage (society_id, coverage_id, person_id, symbol, number, status, acquired_on)
values (tap.id(), 10, 1, '9001', '000010', 'voluntary_continuation', core.today() - 5);
create function tap.succeed(old bigint, new bigint) returns void language sql security definer
    as $$ select core.succeed_number(old, new, 'voluntary_continuation') $$;
alter function tap.succeed(bigint, bigint) owner to madoguchi_api;
grant execute on function tap.succeed(bigint, bigint) to public;
set local session authorization st_000401;
select tap.succeed(1, 10) \g /dev/null
set local session authorization :portal;
select is(tap.sign_in(9, 'hanako-sato', 'pw 2'), 'signed_in > my_page',
    'voluntary continuation keeps ID and password (AIS-15)');
select is(portal.contents('aisin', 'hanako-sato') -> 'coverages', '[10, 1]', 'and what there was to read');
select tap.lose(10, 0, 'premium_unpaid') \g /dev/null
select alike(tap.access('hanako-sato'), 'read_only 36% medical_cost medical_cost_deduction notices_and_certificates',
    'after its loss everything can be read for a year (AIS-15)');

select * from finish();
rollback;
