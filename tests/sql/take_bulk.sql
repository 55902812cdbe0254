-- Cards for many at once: who is on a list, who is left out, slice by slice, and nobody approves the own list.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(31);

update core.society_profile set profile = jsonb_set(profile, '{requests}', (profile -> 'requests')
    || '{"id_notice": {"channels": ["paper"], "promise_business_days": 5, "lane": "normal", "identity": true,
        "secret": "temporary", "form": "vfold-a5"},
        "login_notice": {"channels": ["paper"], "promise_business_days": 5, "lane": "normal", "identity": true,
        "secret": "login", "form": "vfold-a5"}}')
where society_id = 1;
-- Nobody of the fixtures is on a list.
update core.coverage set lost_on = core.today(), loss_reason = 'retired' where society_id = 1 and lost_on is null;
select tap.person(1, n, 'Family' || n, 'Given' || n, '', '', '1980-01-01', 'Home street ' || n)
from generate_series(2001, 2005) n \g /dev/null
insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, status, acquired_on)
select 1, n, n, 1, '7000', n::text, 'general', case n when 2005 then core.today() + 9 else '2020-04-01' end
from generate_series(2001, 2005) n;
\set begin 'office.begin_bulk(tap.op(%s), %L, %s, %L)'
\set take 'office.take_bulk(tap.op(%s), %s)'
\set stop 'office.stop_bulk(tap.op(%s), %s)'
\set estimate 'office.estimate_bulk(%L, %s)'

-- Beforehand
select is(tap.call(:'clerk', format(:'estimate', 'first_notice', 'null')) - 'done_on', jsonb_build_object('cards', 4,
    'left_out', jsonb '{}', 'cut', false, 'cards_a_day', 500, 'business_days', 1, 'open', null, 'employers',
    jsonb_build_array(jsonb_build_object('employer_id', 1, 'name', (select e.name from core.employer e
        where e.society_id = 1 and e.employer_id = 1), 'cards', 4))), 'four new members; who begins later is not one');
select is(tap.call(:'clerk', format(:'estimate', 'first_notice', 'null')) ->> 'done_on',
    core.business_day_after(1, core.today(), 1)::text, 'done on the society''s next business day');
update core.society_profile set profile = jsonb_set(profile, '{runs,cards_a_day}', '2') where society_id = 1;
select is(tap.call(:'supervisor', format(:'estimate', 'first_notice', '1')) -> 'business_days', '2',
    'or later, where fewer are printed a day');
select is(tap.call(:'clerk', format(:'estimate', 'first_notice', '2')) -> 'cards', '0', 'another employer has none');
select is(tap.code(:'clerk', format(:'estimate', 'everybody', 'null')), 'MD005', 'there are three lists');
select is(tap.code(:'printer', format(:'estimate', 'first_notice', 'null')), '42501', 'who prints makes none');

-- Beginning
select is(tap.code(:'clerk', format(:'begin', 1, 'everybody', 'null', 'x')), 'MD005', 'no such list');
select is(tap.code(:'clerk', format(:'begin', 1, 'first_notice', '4711', 'x')), 'MD005', 'no such employer');
select is(tap.code(:'clerk', format(:'begin', 1, 'first_notice', 'null', ' ')), 'MD005', 'a list has a reason');
select is(tap.code(:'supervisor', format(:'begin', 1, 'first_notice', 'null', 'x')), '42501', 'a clerk begins it');
select tap.call(:'clerk', format(:'begin', 2, 'first_notice', 'null', 'new in April')) ->> 'bulk_id' as bulk \gset
select is(tap.call(:'clerk', format(:'begin', 2, 'first_notice', 'null', 'new in April')) ->> 'bulk_id', :'bulk',
    'the same operation again gets the same answer');
select is(tap.code(:'clerk2', format(:'begin', 3, 'viewing_wish', 'null', 'x')), 'MD200', 'one list at a time');
select is(tap.call(:'clerk', format(:'estimate', 'viewing_wish', 'null')) #>> '{open,what}', 'first_notice',
    'and it is told which one is open');
select is(tap.code(:'other_clerk', format(:'take', 4, :bulk)), 'MD201', 'another society''s list does not exist');

-- Slice by slice: one request was taken meanwhile, one address is missing.
update core.person set postal_code = '' where society_id = 1 and person_id = 2004;
update core.coverage set status = 'special_retired', employer_id = null where society_id = 1 and coverage_id = 2004;
select is(tap.call(:'clerk', format(:'estimate', 'first_notice', 'null')) -> 'left_out', '{"no_address": 1}',
    'whom no card can reach');
select is(tap.call(:'clerk', format(:'take', 5, :bulk)), '{"done": true, "taken": 3, "left_out": 1}',
    'three requests, one left out, and the list is at its end');
select is(tap.call(:'clerk', format(:'take', 5, :bulk)) -> 'replayed', 'true', 'said twice, made once');
select is((select array_agg(distinct
        (r.state, r.channel, r.kind, r.origin, r.identity, r.taken_by, r.submitted_by)::text)
    from core.request r where r.society_id = 1 and r.bulk_id = :bulk), '{"(waiting,list,id_notice,list,none,101,101)"}',
    'each waits for somebody else');
select is((select count(*)::int from core.account a where a.society_id = 1 and a.state = 'issued'
    and a.coverage_id between 2001 and 2004), 3, 'with a login ID for the notice');
select is(tap.code(:'clerk', format(:'take', 6, :bulk)), 'MD201', 'what is done goes on no more');
select is(tap.code(:'clerk', format(:'stop', 7, :bulk)), 'MD201', 'nor is it stopped');

-- Approval like any other, and said what it is
select min(r.request_id) as request from core.request r where r.society_id = 1 and r.bulk_id = :bulk \gset
insert into core.staff_duty (society_id, staff_id, duty) values (1, 101, 'supervisor');
select is(tap.code(:'clerk', format('office.approve_request(tap.op(8), %s, '''')', :request)), 'MD050',
    'whoever made the list does not approve it');
select ok((select u.codes from core.unusual_among(1, array[:request]) u) @> '{from_a_list}',
    'the approver is told that nobody asked');
select is(tap.call(:'supervisor', format('office.approve_request(tap.op(9), %s, '''')', :request)) ->> 'state',
    'approved', 'somebody else does');
select is(tap.call(:'clerk', format(:'estimate', 'first_notice', 'null')) -> 'left_out',
    '{"under_way": 3, "no_address": 1}', 'a second list leaves out what is under way');

-- Stopped
select tap.call(:'clerk', format(:'begin', 10, 'first_notice', '1', 'again')) ->> 'bulk_id' as again \gset
select is(tap.call(:'supervisor', format(:'stop', 11, :again)), '{"done": false, "taken": 0, "left_out": 0}',
    'a supervisor may stop it');
select is(tap.code(:'clerk', format(:'take', 12, :again)), 'MD201', 'then it makes nothing');
select is((select array_agg(e.what || ' ' || e.details order by e.event_id) from core.audit_event e
    where e.society_id = 1 and e.topic = 'bulk' and e.record_id = :bulk),
    array['bulk_begun {"what": "first_notice", "employer": null}', 'bulk_done {"taken": 3, "left_out": 1}'],
    'the record has its numbers');

-- The two other lists
select tap.member(1, n) from generate_series(2011, 2013) n \g /dev/null
select is(tap.call(:'clerk', format(:'estimate', 'viewing_wish', 'null')) -> 'cards', '3',
    'who wishes to view and has no password');
select tap.approved(1, 9001, 2011, null, 'login_notice'), tap.approved(1, 9002, 2012, null, 'login_notice') \g /dev/null
select tap.counted(:'printer', :'printer2', 9001, 9002) \g /dev/null
select tap.call(:'printer2', format('office.dispatch_bundle(tap.op(20), %s)', tap.bundle_of(1, 9001))) \g /dev/null
alter table core.card disable trigger user;
update core.card set dispatched_at = now() - interval '30 days' where society_id = 1 and request_id in (9001, 9002);
alter table core.card enable trigger user;
update core.request set state = 'closed' where society_id = 1 and request_id in (9001, 9002);
update core.account set last_login_at = now() where society_id = 1 and account_id = 2012;
select is(tap.call(:'clerk', format(:'estimate', 'never_signed_in', '1')) - 'done_on' -> 'employers' #>> '{0,cards}',
    '1', 'who had a notice and never signed in, by employer');
select tap.end_duties(1, 101) \g /dev/null
select is(tap.code(:'clerk', format(:'begin', 21, 'viewing_wish', 'null', 'x')), 'MD004', 'a duty that ended is none');

select * from finish();
rollback;
