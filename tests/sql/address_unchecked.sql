-- Where a card came back from, nothing of the same member goes before somebody has checked the address (I-21).
begin;
\ir fixtures.sql
\ir printing.sql
select plan(34);

select tap.member(1, n, null, 'special_retired') from generate_series(8001, 8003) n \g /dev/null
select tap.member(1, 8004) \g /dev/null
select tap.approved(1, n, n) from generate_series(8001, 8004) n \g /dev/null
select tap.counted(:'printer', :'printer2', 8001, 8002, 8003, 8004) as run \gset
select array_agg(c.serial order by c.request_id) as serials from core.card c where c.society_id = 1 and c.run_id = :run
    \gset
select tap.call(:'printer2', format('office.dispatch_bundle(gen_random_uuid(), %s)', tap.bundle_of(1, n)))
from generate_series(8001, 8004) n \g /dev/null
\set queue '(select jsonb_object_agg(q.request_id, q.held || \' \' || q.may_print) from office.print_queue() q)'
\set close 'office.close_return(tap.op(%s), %L, %L)'
\set open 'office.open_run(tap.op(%s), \'vfold-a5\', \'desk 1\', %L)'

-- Approved before the first card came back: one waits in the queue, one lies in its bundle.
select tap.approved(1, 8101, 8001, kind => 'login_notice'), tap.approved(1, 8102, 8002, kind => 'login_notice'),
    tap.approved(1, 8103, 8003, kind => 'login_notice'), tap.approved(1, 8104, 8004, kind => 'login_notice')
    \g /dev/null
select tap.counted(:'printer', :'printer2', 8102) as second_run \gset
select is(tap.call(:'printer', :'queue'), '{"8101": " true", "8103": " true", "8104": " true"}',
    'before anything came back the queue holds nothing');
select tap.call(:'clerk', format('office.record_return(gen_random_uuid(), %L, %L)', (:'serials'::text[])[n],
    'moved_unknown')) from generate_series(1, 2) n \g /dev/null
select is(tap.call(:'printer', :'queue'), '{"8101": "address_unchecked false", "8103": " true", "8104": " true"}',
    'what goes where a card came back from is held, with the reason, whatever secret is on it');
select is(tap.code(:'printer', format(:'open', 1, '{8103,8101}')), 'MD183', 'and no run takes it');
select is(tap.states(1, 8101), 'approved', 'its request waits on');
select is(tap.states(1, 8103), 'approved', 'like the one that was asked for with it');
select is(tap.code(:'other_printer', format(:'open', 2, '{8101}')), 'MD021', 'another society has no such request');
select is((select b.problem from jsonb_to_recordset(tap.call(:'printer2', format('(select jsonb_agg(c) from
    office.bundle_cards(%s) c)', tap.bundle_of(1, 8102)))) b (problem text)), 'address_unchecked',
    'the bundle says that its card would be pulled');
select is(tap.call(:'printer2', format('office.dispatch_bundle(tap.op(3), %s)', tap.bundle_of(1, 8102))) -> 'pulled',
    jsonb_build_array(jsonb_build_object('serial', (tap.serials(1, :second_run))[1], 'reason', 'address_unchecked')),
    'and dispatch pulls it');
select is(tap.states(1, 8102), 'approved void void', 'back to the queue, under the same approval');
select is(tap.call(:'printer', :'queue') ->> '8102', 'address_unchecked false', 'which holds it');
select is((select count(*) from core.credential k where k.society_id = 1 and k.account_id = 8002
    and k.state = 'active'), 0::bigint, 'nothing of it works');

-- "Corrected" is a statement about the record.
select is(tap.code(:'clerk', format(:'close', 4, (:'serials'::text[])[1], 'address_corrected')), 'MD189',
    'an address that is still the same was not corrected');
update core.person set address = 'Ｈｏｍｅ street ８００１' where society_id = 1 and person_id = 8001;
select is(tap.code(:'clerk', format(:'close', 4, (:'serials'::text[])[1], 'address_corrected')), 'MD189',
    'nor was one that is written in another way');
update core.person set address = '' where society_id = 1 and person_id = 8001;
select is(tap.code(:'clerk', format(:'close', 4, (:'serials'::text[])[1], 'address_corrected')), 'MD189',
    'nor was one that is gone');
select is(tap.code(:'printer', format(:'close', 4, (:'serials'::text[])[1], 'address_corrected')), '42501',
    'a printer corrects nothing');
select is(tap.code(:'other_clerk', format(:'close', 4, (:'serials'::text[])[1], 'address_corrected')), 'MD180',
    'another society''s card does not exist');
select is((select count(*) from core.returned_mail m where m.society_id = 1 and m.closed_at is not null), 0::bigint,
    'no refusal closed a return');
update core.person set address = 'New street 1' where society_id = 1 and person_id = 8001;
select is(tap.call(:'printer', :'queue') ->> '8101', ' true', 'to another address it may go');
select is(tap.code(:'clerk', format(:'close', 5, (:'serials'::text[])[1], 'address_corrected')), 'done',
    'and the return is closed as corrected');
select is(tap.code(:'printer', format(:'open', 6, '{8101}')), 'done', 'it is printed');
select is((select c.address from core.card c where c.society_id = 1 and c.request_id = 8101), 'New street 1',
    'to the new address');
select is(tap.code(:'clerk', format(:'close', 7, (:'serials'::text[])[1], 'address_corrected')), 'MD182',
    'it is settled once');

-- Confirmed: it was right after all.
select is(tap.code(:'clerk', format(:'close', 8, (:'serials'::text[])[2], 'address_confirmed')), 'done',
    'the same address can be confirmed');
select is(tap.call(:'printer', :'queue') ->> '8102', ' true', 'then the queue lets the card go');
select tap.counted(:'printer', :'printer2', 8102) \g /dev/null
select is(tap.call(:'printer2', format('office.dispatch_bundle(tap.op(9), %s)', tap.bundle_of(1, 8102)))
    ->> 'dispatched', '1', 'and it leaves');

-- By way of the employer the same holds; a colleague's card is not held.
select tap.member(1, 8005), tap.approved(1, 8105, 8005) \g /dev/null
select tap.call(:'clerk', format('office.record_return(gen_random_uuid(), %L, %L)', (:'serials'::text[])[4],
    'employer_returned')) \g /dev/null
select is(tap.call(:'printer', :'queue'), '{"8103": " true", "8104": "address_unchecked false", "8105": " true"}',
    'of an employer only the member whose card came back is held');
select is(tap.code(:'printer', format(:'open', 10, '{8105}')), 'done', 'a colleague''s card is printed');
select is(tap.code(:'printer', format(:'open', 11, '{8104}')), 'MD183', 'the member''s is not');
update core.coverage set employer_id = null, status = 'voluntary_continuation' where society_id = 1
    and coverage_id = 8004;
select is(tap.call(:'printer', :'queue') ->> '8104', ' true', 'who has left the employer is written to at home');
select is(tap.code(:'clerk', format(:'close', 12, (:'serials'::text[])[4], 'address_corrected')), 'done',
    'which is a correction, too');

-- A moved address in the bundle is told as such; the first reason that holds is the answer.
select tap.counted(:'printer', :'printer2', 8103) \g /dev/null
select tap.call(:'clerk', format('office.record_return(gen_random_uuid(), %L, %L)', (:'serials'::text[])[3],
    'unknown_address')) \g /dev/null
select is((select core.card_problem(c) from core.card c where c.society_id = 1 and c.request_id = 8103
    and c.state = 'good'), 'address_unchecked', 'a return while the card lies in its bundle');
update core.person set postal_code = '1000009' where society_id = 1 and person_id = 8003;
select is((select core.card_problem(c) from core.card c where c.society_id = 1 and c.request_id = 8103
    and c.state = 'good'), 'route_changed', 'the record has another address by now');
select is((select core.address_unchecked(1, 8003, 'viewing')), true, 'and a new request still waits for the check');
select is((select core.address_unchecked(1, 8003, 'login')), false, 'of that kind of secret');

select * from finish();
rollback;
