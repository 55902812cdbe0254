-- The clock runs on with what was left of the promise.
begin;
\ir fixtures.sql
select plan(18);

update core.installation set holidays_known_until = '2027-12-31';
select tap.request(1, 'viewing_password_issue', 'claimed') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'claimed') \g /dev/null
select tap.request(6, 'viewing_password_issue', 'claimed') \g /dev/null
-- Three with different clocks: five days left, late already, and not yet announced.
update core.request set promised_on = core.today() - 3 where request_id = 102;
update core.request set promised_on = null, promise_days = 5 where request_id = 103;
select core.business_day_after(1, core.today(), 5) as promised, core.today() - 3 as late, core.today() + 10 as in_ten
    \gset
update core.installation set holidays_known_until = core.today();

set local session authorization :clerk;
select throws_ok($$ select office.resume_request(tap.op(1), 101) $$, 'MD043', null, 'it is not on hold');
select office.hold_request(tap.op(2), 101, 'waits for a paper', null),
    office.hold_request(tap.op(3), 102, 'waits for a paper', null),
    office.hold_request(tap.op(4), 103, 'waits for a paper', null) \g /dev/null
select throws_ok($$ select office.resume_request(tap.op(5), 101) $$, 'MD041', null, 'nobody has it in hand');
select office.claim_request(tap.op(6), 101), office.claim_request(tap.op(7), 102),
    office.claim_request(tap.op(8), 103) \g /dev/null
set local session authorization :clerk2;
select throws_ok($$ select office.resume_request(tap.op(9), 101) $$, 'MD041', null, 'a colleague has it');
select throws_ok($$ select office.resume_request(tap.op(10), 999) $$, 'MD021', null, 'no such request');

reset session authorization;
select results_eq($$ select days_left from core.request where request_id in (101, 102, 103) order by request_id $$,
    $$ values (5), (null), (null) $$, 'what is left is kept, where there is a promise that can still be kept');
update core.installation set holidays_known_until = '2027-12-31';
set local session authorization :clerk;
select is(office.resume_request(tap.op(11), 101),
    jsonb_build_object('state', 'received', 'promised_on', to_jsonb(:'promised'::date)),
    'five business days were left and five are left again, however long it waited');
select is(office.resume_request(tap.op(11), 101) ->> 'replayed', 'true', 'asked again, it is the same');
select is(office.resume_request(tap.op(12), 102) ->> 'promised_on', :'late',
    'what was late stays late');
select is(office.resume_request(tap.op(13), 103) ->> 'promised_on', :'promised',
    'what was not announced is promised from today');
select is(office.request_detail(101) ->> 'claimed_by_me', 'true', 'the claim holds on');
reset session authorization;
select results_eq($$ select state, hold_reason, hold_until, days_left from core.request where request_id = 101 $$,
    $$ values ('received', '', null::date, null::int) $$, 'nothing of the hold is left but its note');
select is((select count(*)::int from core.audit_event where what = 'request_resumed'), 3, 'each is on record');
select is((select count(*)::int from core.request_hand where request_id = 101 and what = 'edited'), 2,
    'both were hands in it');

-- A promise in plain days counts plain days.
select tap.request(9, 'login_notice', 'claimed') \g /dev/null
update core.request set promise_unit = 'days', promise_days = 10, promised_on = core.today() + 10
where request_id = 104;
set local session authorization :clerk;
select lives_ok($$ select office.hold_request(tap.op(20), 104, 'waits', null) $$, 'put aside');
reset session authorization;
select is((select days_left from core.request where request_id = 104), 10, 'with its days');
set local session authorization :clerk;
select lives_ok($$ select office.claim_request(tap.op(21), 104) $$, 'taken up');
select is(office.resume_request(tap.op(22), 104) ->> 'promised_on', :'in_ten', 'and it has them again');
set local session authorization :other_clerk;
select throws_ok($$ select office.resume_request(tap.op(30), 101) $$, 'MD021', null,
    'another society''s request does not exist');

select * from finish();
rollback;
