-- The counter of a sixth society, which is a profile and nothing else: its staff work by rules of its own.
begin;
\set society mihon
\ir fixtures.sql
select no_plan();

select tap.member(1, '佐藤', '花子', 'サトウ', 'ハナコ', '1980-04-01', '012', '345') \g /dev/null
update core.person set telephone = '050-0000-0001' where society_id = tap.id() and person_id = 1;
select is_empty($$ select * from job.profile_problems(core.profile_of(tap.id())) $$, 'the profile alone is whole');

set local session authorization :portal;
select is(tap.said(portal.register(tap.new_op(), 'mihon', '{"symbol_number": "0120000345", "kana": "さとう はなこ",
        "birth_date": "昭和55年4月1日"}', '{"emails": ["hanako@example.jp"], "consent": true, "login_id": "hanako.s",
        "nickname": "はな", "wishes_to_view": true}', tap.phc('twelve letters 1'), tap.version(), '192.0.2.1')),
    'mailed > open_mail', 'a member registers');
select is(tap.open('hanako@example.jp'), 'registered > log_in', 'by the mailed link');
select is(tap.sign_in(1, 'hanako.s', 'twelve letters 1'), 'signed_in > my_page', 'and signs in');
reset session authorization;

-- Its staff, by its rules: the card that the wish asked for goes to the home within three business days.
select job.create_staff('mihon', n, 'Staff ' || n, array[duty], :verifier)
from (values (901, 'clerk'), (902, 'supervisor'), (903, 'printer')) s (n, duty) \g /dev/null
select r.request_id as asked, core.business_day_after(tap.id(), core.today(), 3) as promised from core.request r
where r.society_id = tap.id() \gset
select results_eq($$ select kind, origin, promised_on from core.request where society_id = tap.id() $$,
    format($$ values ('viewing_password_issue', 'registration', %L::date) $$, :'promised'),
    'the wish to view has become a request');
set local session authorization st_000901;
select is(office.claim_request(tap.op(21), :asked) ->> 'replayed', null, 'a clerk takes it in hand');
select is(office.open_person(1, 'request') -> 'closed', '["address", "phone", "emails"]', 'what it protects is closed');
select is(office.check_identity(tap.op(22), :asked, '{"symbol_number": "012-345", "kana": "サトウハナコ",
    "phone": "050 0000 0001"}') ->> 'outcome', 'passed', 'the identity check asks what it asks');
select is(office.open_person(1, 'request') ->> 'telephone', '050-0000-0001', 'and then it is open');
select is((select "text" from office.text_blocks(:asked)) ~ '^佐藤 花子 様、[0-9]+年', true, 'its letters are its own');
select is((select code from office.answers('18歳')), '1', 'so are its answers');
select is((select section from office.directory()), '総務課', 'and its directory');
select is((select open_from from office.notices(1)), '2026-04-01', 'its notices');
select is((select opens_on from office.contents(1)), '2010-04-04', 'and its contents, three days after the filing');
select is(office.submit_request(tap.op(23), :asked, '') ->> 'state', 'waiting', 'it is laid before a second person');
set local session authorization st_000902;
select is(office.approval_sheet(:asked) ->> 'route', 'home', 'the card goes to the home');
select is(office.approve_request(tap.op(24), :asked, '') ->> 'state', 'approved', 'approved');
set local session authorization st_000903;
select is(office.open_run(tap.op(25), 'vfold-a5', 'desk', array[:asked]) ->> 'cards', '1', 'and printed');
select ok(exists (select from office.card_texts('viewing_password_issue') where "text" ~ 'みほんポータル'),
    'with its own words');

select * from finish();
rollback;
