-- A clerk takes a request, and is told what stands against it.
begin;
\ir fixtures.sql
select plan(36);

create function tap.take(op int, kind text, coverage bigint, despite text default '', channel text default 'telephone',
    lost boolean default false)
    returns jsonb language sql as $$ select office.take_request(tap.op(op), kind, channel, coverage, lost, 'asked',
        despite) $$;
grant execute on function tap.take(int, text, bigint, text, text, boolean) to public;

set local session authorization :clerk;
select is((tap.take(1, 'viewing_password_issue', 1) ->> 'request_id')::bigint, 101::bigint,
    'a request gets the next number');
select is(tap.take(1, 'viewing_password_issue', 1) ->> 'request_id', '101',
    'the same operation again is the same request');
select is(tap.take(1, 'viewing_password_issue', 1) ->> 'replayed', 'true', 'and says so');
select throws_ok($$ select tap.take(1, 'viewing_password_issue', 3) $$, 'MD409', null, 'its id serves nothing else');
select throws_ok($$ select tap.take(2, 'viewing_password_issue', 1) $$, 'MD030', null,
    'a second one of its kind needs a reason');
select throws_ok($$ select tap.take(3, 'viewing_password_reissue', 1) $$, 'MD031', null,
    'one of another kind would make void what is under way (MYK-8)');
select lives_ok($$ select tap.take(4, 'viewing_password_reissue', 1, 'the member insists') $$,
    'with a reason it goes on');
select lives_ok($$ select tap.take(5, 'viewing_password_issue', 1, 'once more') $$, 'also for the same kind');
select lives_ok($$ select tap.take(6, 'login_notice', 1) $$, 'another secret is another matter (MYK-5)');
select lives_ok($$ select tap.take(7, 'viewing_password_reissue', 2) $$,
    'a card dispatched long ago is no longer under way');

select throws_ok($$ select tap.take(10, 'registration_reset', 3) $$, 'MD032', null,
    'a kind that the profile does not offer');
select throws_ok($$ select tap.take(11, 'no_such_kind', 3) $$, 'MD032', null, 'a kind that nobody offers');
select throws_ok($$ select tap.take(12, 'viewing_password_issue', 3, '', 'paper') $$, 'MD032', null,
    'a channel that is not offered');
select throws_ok($$ select tap.take(13, 'viewing_password_issue', 3, '', 'portal') $$, 'MD032', null,
    'nobody at the counter asks as the portal');
select throws_ok($$ select tap.take(14, 'viewing_password_issue', 999) $$, 'MD020', null, 'no such coverage');
select throws_ok($$ select tap.take(15, 'viewing_password_issue', 4) $$, 'MD033', null,
    'the coverage is lost (MYK-14)');
select throws_ok($$ select tap.take(16, 'viewing_password_issue', 5) $$, 'MD033', null, 'not registered');
select throws_ok($$ select tap.take(17, 'viewing_password_issue', 7) $$, 'MD033', null, 'the account is frozen');
select throws_ok($$ select tap.take(18, 'viewing_password_issue', 9) $$, 'MD033', null, 'no wish, no card (MYK-15)');
select lives_ok($$ select tap.take(19, 'login_notice', 9) $$, 'a login notice needs no wish to view');
select throws_ok($$ select tap.take(20, null, 3) $$, 'MD005', null, 'a kind is needed');
select throws_ok($$ select office.take_request(tap.op(21), 'login_notice', 'telephone', 3, null, '', '') $$, 'MD005',
    null,
    'whether the old one is lost must be said');
select throws_ok($$ select office.take_request(tap.op(22), 'login_notice', 'telephone', 3, false, repeat('x', 401),
    '') $$,
    'MD005', null, 'a reason is not a book');
select throws_ok($$ select office.take_request(null, 'login_notice', 'telephone', 3, false, '', '') $$, 'MD005', null,
    'an operation has an id');

reset session authorization;
select results_eq($$ select kind, channel, state, person_id, account_id, secret_kind, taken_by, identity, claimed_by,
    promised_on
        from core.request where society_id = 1 and request_id = 101 $$,
    $$ values ('viewing_password_issue', 'telephone', 'received', 1::bigint, 1::bigint, 'viewing', 101, 'none',
        null::int,
        core.business_day_after(1, core.today(), 5)) $$,
            'the row says what was asked, by whom it was taken, and until when');
select results_eq($$ select staff_id, what from core.request_hand where society_id = 1 and request_id = 101 $$,
    $$ values (101, 'took') $$, 'the taker''s hand is noted');
select results_eq($$ select person_id, staff_id, details from core.audit_event where what = 'request_taken'
    order by event_id limit 1 $$,
    $$ values (1::bigint, 101, '{"kind": "viewing_password_issue", "channel": "telephone", "old_is_lost": false,
        "despite": false}'::jsonb) $$, 'it is on record, without what was said');
select is((select count(*)::int from core.request where request_id > 100), 6, 'a refusal leaves nothing behind');

set local session authorization :other_clerk;
select throws_ok($$ select tap.take(30, 'viewing_password_issue', 3) $$, 'MD020', null,
    'another society''s coverage does not exist');
select lives_ok($$ select tap.take(1, 'viewing_password_issue', 1) $$, 'operation ids of another society are its own');
set local session authorization :clerk2;
select throws_ok($$ select tap.take(1, 'viewing_password_issue', 1) $$, 'MD409', null,
    'a colleague''s operation is not mine');
set local session authorization :supervisor;
select throws_ok($$ select tap.take(31, 'viewing_password_issue', 3) $$, '42501', null, 'a supervisor takes nothing');
set local session authorization :printer;
select throws_ok($$ select tap.take(32, 'viewing_password_issue', 3) $$, '42501', null, 'a printer takes nothing');

-- Lost or seen by others: the old one is void at once.
reset session authorization;
insert into core.credential (society_id, credential_id, account_id, kind, state, hash, active_at)
values (1, 50, 3, 'viewing', 'active', tap.phc('a'), now()), (1, 51, 3, 'login', 'active', tap.phc('b'), now());
set local session authorization :clerk;
select lives_ok($$ select tap.take(40, 'viewing_password_reissue', 3, '', 'counter', true) $$, 'the old card is lost');
reset session authorization;
select results_eq($$ select credential_id, state, void_reason from core.credential where account_id = 3 order by 1 $$,
    $$ values (50::bigint, 'void', 'reported_lost'), (51, 'active', '') $$,
        'its secret is void at once, the other one works on');

-- Two clerks at the same moment: the constraint decides, and the answer is the same.
select throws_ok($$ insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id, account_id,
        secret_kind, taken_by) values (1, 900, 'viewing_password_issue', 'telephone', 1, 1, 1, 'viewing', 102) $$,
            '23505', null,
    'one open request of a kind without a reason is a constraint, too');

select * from finish();
rollback;
