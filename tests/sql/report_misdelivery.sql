-- A card in the wrong hands: stopped at once, and the days of the reports run from the day on which it is known.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(29);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(1001, 1003) n \g /dev/null
select tap.counted(:'printer', :'printer2', 1001, 1002, 1003) as run \gset
select (tap.serials(1, :run))[1] as one, (tap.serials(1, :run))[2] as two, (tap.serials(1, :run))[3] as three \gset
\set call 'office.report_misdelivery(tap.op(%s), %L, %L, %L)'

select is(tap.code(:'clerk', format(:'call', 1, :'one', 'wrong_person', 'opened')), 'MD181',
    'what has not left is in nobody else''s hands');
select tap.call(:'printer2', format('office.dispatch_bundle(tap.op(2), %s)', tap.bundle_of(1, 1001))) \g /dev/null
select is(tap.code(:'clerk', format(:'call', 3, 'NR-1', 'wrong_person', 'opened')), 'MD005', 'not a serial');
select is(tap.code(:'clerk', format(:'call', 3, core.card_serial('NR', 77), 'wrong_person', 'opened')), 'MD180',
    'no such card');
select is(tap.code(:'other_clerk', format(:'call', 3, :'one', 'wrong_person', 'opened')), 'MD180',
    'another society''s card does not exist');
select is(tap.code(:'clerk', format(:'call', 3, :'one', 'vanished', 'opened')), 'MD005',
    'what happened is a word of ours');
select is(tap.code(:'clerk', format(:'call', 3, :'one', 'swapped', 'everything')), 'MD005', 'so is what was seen');
select is(tap.code(:'clerk', format('office.report_misdelivery(tap.op(3), %L, null, null)', :'one')), 'MD005',
    'and both are there');
select is(tap.code(:'auditor', format(:'call', 3, :'one', 'swapped', 'opened')), '42501', 'an auditor reports nothing');
select is(tap.states(1, 1001), 'dispatched dispatched active', 'no refusal changed a secret');

insert into core.login_event (society_id, event_id, account_id, kind, outcome, at) values
    (1, gen_random_uuid(), 1001, 'viewing', 'signed_in', clock_timestamp()),
    (1, gen_random_uuid(), 1001, 'viewing', 'wrong', clock_timestamp()),
    (1, gen_random_uuid(), 1001, 'login', 'signed_in', clock_timestamp()),
    (1, gen_random_uuid(), 1001, 'viewing', 'signed_in', '2020-01-01');
select is(tap.call(:'clerk', format(:'call', 4, :'one', 'wrong_person', 'opened')), jsonb_build_object('serial', :'one',
    'stopped', true, 'uses', 1, 'first_from', core.today() + 2, 'first_due', core.today() + 4,
    'final_due', core.report_due(core.today(), 30)), 'the secret is stopped, its uses counted, and the days run');
select is(tap.states(1, 1001), 'dispatched dispatched void', 'it works no more');
select is((select k.void_reason from core.credential k where k.society_id = 1 and k.account_id = 1001), 'misdelivered',
    'for this reason');
select is(tap.states(1, 1002), 'dispatched dispatched active', 'its neighbour works on');
select is((select array_agg(e.what || ' ' || e.person_id order by e.event_id) from core.audit_event e
    where e.society_id = 1 and e.what like '%_misdelivered'), '{"card_misdelivered 1001","request_misdelivered 1001"}',
    'on record, with card and request');
select is(tap.call(:'clerk', format(:'call', 4, :'one', 'wrong_person', 'opened')) -> 'replayed', 'true',
    'the same operation again gets the same answer');
select is(tap.code(:'clerk', format(:'call', 4, :'one', 'swapped', 'opened')), 'MD409', 'its id serves nothing else');
select is(tap.code(:'printer', format(:'call', 5, :'one', 'swapped', 'opened')), 'MD184', 'it is reported once');
select is(tap.call(:'supervisor', format(:'call', 6, :'two', 'stolen', 'not_known')) ->> 'final_due',
    core.report_due(core.today(), 60)::text, 'where somebody meant harm, there are 60 days');
select is(tap.call(:'printer', format('office.record_return(tap.op(7), %L, ''other'')', :'one')) -> 'stopped', 'false',
    'what went astray may come back');
select is(tap.call(:'printer', format('office.record_return(tap.op(8), %L, ''other'')', :'three')) -> 'stopped', 'true',
    'and of what came back');
select is(tap.code(:'printer', format(:'call', 9, :'three', 'wrong_person', 'opened')), 'done',
    'it may turn out that it was opened');

-- The day on which it is known is the first one; a last day that is none of the authority's is put off.
select is(core.report_due(date '2026-05-01', 30), date '2026-06-01', '30 May 2026 is a Saturday: Monday');
select is(core.report_due(date '2026-06-01', 30), date '2026-06-30', 'a Tuesday stays');
select is(core.report_due(date '2026-04-04', 30), date '2026-05-07', '3 to 6 May are holidays');
select is(core.report_due(date '2025-11-30', 30), date '2026-01-05', 'over the New Year the authority is closed');
select is(core.report_due(date '2026-06-01', 60), date '2026-07-30', '60 days');

select throws_ok($$ delete from core.misdelivery $$, '23000', null, 'it is never deleted');
select throws_ok($$ update core.misdelivery set final_due = final_due + 1 $$, '23000', null, 'nor are its days moved');
select tap.end_duties(1, 101) \g /dev/null
select is(tap.code(:'clerk', format(:'call', 10, :'one', 'swapped', 'opened')), 'MD004',
    'a duty that has ended is none');

select * from finish();
rollback;
