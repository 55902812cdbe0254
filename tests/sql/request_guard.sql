-- What is under way is shown before anything is taken (MYK-8), and whether the member needs us at all (AIS-8).
begin;
\ir fixtures.sql
select plan(19);

select tap.set_profile('{requests,viewing_password_reissue,in_flight_groups}', '{"reissue_asked": "Ask your employer.",
    "registered_with_wish": "Your first card is coming.", "wish_changed": "Your card is coming."}') \g /dev/null
grant execute on function core.today() to public;

set local session authorization :clerk;
select is(office.request_guard('viewing_password_reissue', 1) - 'can_help_themselves',
    '{"open": [], "under_way": null, "say": ""}', 'nothing is under way');
select is(office.request_guard('viewing_password_reissue', 1) -> 'can_help_themselves', 'true',
    'a verified address opens the way by mail (AIS-8)');
select is(office.request_guard('viewing_password_reissue', 2) -> 'can_help_themselves', 'false',
    'without one there is none');
select throws_ok($$ select office.request_guard('viewing_password_reissue', 999) $$, 'MD020', null,
    'no such coverage');

select office.take_request(tap.op(1), 'viewing_password_reissue', 'telephone', 1, false, '', '') \g /dev/null
select is(office.request_guard('viewing_password_reissue', 1) #>> '{open,0,request_id}', '101',
    'an open one of the kind is shown');
select is(office.request_guard('viewing_password_reissue', 1) #>> '{under_way,group}', 'reissue_asked',
    'with the group of those who asked already');
select is(office.request_guard('viewing_password_reissue', 1) ->> 'say', 'Ask your employer.',
    'and what to say to them (MYK-8)');
select is(office.request_guard('viewing_password_issue', 1) -> 'open', '[]', 'it is not one of another kind');
select is(office.request_guard('viewing_password_issue', 1) #>> '{under_way,request_id}', '101',
    'but its card is under way for that one, too');
select is(office.request_guard('login_notice', 1) -> 'under_way', 'null', 'another secret is another matter');

-- The two other groups come from the portal.
reset session authorization;
insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id, account_id,
    secret_kind, origin)
values (1, 201, 'viewing_password_issue', 'portal', 3, 3, 3, 'viewing', 'registration'),
    (1, 202, 'viewing_password_issue', 'portal', 6, 6, 6, 'viewing', 'wish_changed');
set local session authorization :clerk;
select is(office.request_guard('viewing_password_reissue', 3) ->> 'say', 'Your first card is coming.',
    'who registered with the wish');
select is(office.request_guard('viewing_password_reissue', 6) ->> 'say', 'Your card is coming.',
    'who has just changed the wish');
select throws_ok($$ select office.take_request(tap.op(2), 'viewing_password_reissue', 'telephone', 3, false, '', '') $$,
    'MD031', null, 'both are warned of');
select throws_ok($$ select office.take_request(tap.op(3), 'viewing_password_reissue', 'telephone', 6, false, '', '') $$,
    'MD031', null, 'and need a reason');
select throws_ok($$ select office.take_request(tap.op(4), 'viewing_password_reissue', 'telephone', 1, false, '', '') $$,
    'MD030', null, 'so does a second one of the kind');
reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'request_guard_read' and person_id = 1), 8,
    'it is a reading of a person, and on record');
update core.account_email set verified_at = null where society_id = 1;
set local session authorization :clerk;
select is(office.request_guard('login_notice', 1) -> 'can_help_themselves', 'false', 'an address must be verified');
set local session authorization :other_clerk;
select throws_ok($$ select office.request_guard('login_notice', 3) $$, 'MD020', null,
    'another society''s member does not exist');
set local session authorization :supervisor;
select throws_ok($$ select office.request_guard('login_notice', 1) $$, '42501', null, 'it is the counter''s');

select * from finish();
rollback;
