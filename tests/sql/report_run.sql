-- A whole run went astray: void like a revoked one, and every card that has left is noted, as one case (I-5).
begin;
\ir fixtures.sql
\ir printing.sql
select plan(44);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(7001, 7005) n \g /dev/null
select tap.member(1, 7006, null, 'special_retired'), tap.approved(1, 7006, 7006) \g /dev/null
\set call 'office.report_run(tap.op(%s), %s, %L, %L, %L)'
\set list '(select coalesce(jsonb_agg(m), jsonb ''[]'') from office.misdeliveries(%L) m)'
select tap.printed(:'printer', 7001, 7002, 7003, 7004, 7006) as run \gset
select is(tap.code(:'supervisor', format(:'call', 1, :run, 'swapped', 'swapped', 'opened')), 'MD072',
    'a run that is not counted is aborted');
select tap.call(:'printer2', format('office.reconcile_run(gen_random_uuid(), %s, 1, %L, %L)', :run,
    tap.serials(1, :run), '{}')) \g /dev/null
select is(tap.code(:'supervisor', format(:'call', 2, :run, 'swapped', 'swapped', 'opened')), 'MD181',
    'of which nothing has left is in nobody''s hands');
select is(tap.states(1, 7001), 'in_run good ready', 'and nothing is void then');
select tap.counted(:'printer', :'printer2', 7005) as other_run \gset
select tap.call(:'printer2', format('office.dispatch_bundle(tap.op(3), %s)', tap.bundle_of(1, 7001))) \g /dev/null
select array_agg(c.serial order by c.request_id) as serials from core.card c where c.society_id = 1 and c.run_id = :run
    \gset
select tap.call(:'clerk', format('office.record_return(tap.op(4), %L, %L)', (:'serials'::text[])[3], 'refused')),
    tap.call(:'clerk', format('office.report_misdelivery(tap.op(5), %L, %L, %L)', (:'serials'::text[])[4], 'stolen',
        'used')) \g /dev/null

-- Not everyone, not everything.
select is(tap.code(:'clerk', format(:'call', 6, :run, 'swapped', 'swapped', 'opened')), '42501', 'not a clerk');
select is(tap.code(:'printer', format(:'call', 6, :run, 'swapped', 'swapped', 'opened')), '42501', 'nor a printer');
select is(tap.code(:'other_supervisor', format(:'call', 6, :run, 'swapped', 'swapped', 'opened')), 'MD022',
    'another society''s run does not exist');
select is(tap.code(:'supervisor', format(:'call', 6, 4711, 'swapped', 'swapped', 'opened')), 'MD022', 'no such run');
select is(tap.code(:'supervisor', format(:'call', 6, :run, ' ', 'swapped', 'opened')), 'MD005', 'a reason is given');
select is(tap.code(:'supervisor', format(:'call', 6, :run, 'swapped', 'vanished', 'opened')), 'MD005',
    'what happened is a word of ours');
select is(tap.code(:'supervisor', format(:'call', 6, :run, 'swapped', 'swapped', 'everything')), 'MD005',
    'so is what was seen');
select is(tap.code(:'supervisor', format('office.report_run(tap.op(6), %s, %L, null, null)', :run, 'swapped')),
    'MD005', 'and both are there');
select is(tap.states(1, 7001), 'dispatched dispatched active', 'no refusal changed a secret');
select is((select r.revoked_at from core.run r where r.society_id = 1 and r.run_id = :run), null, 'or the run');

insert into core.login_event (society_id, event_id, account_id, kind, outcome, at) values
    (1, gen_random_uuid(), 7001, 'viewing', 'signed_in', clock_timestamp()),
    (1, gen_random_uuid(), 7002, 'viewing', 'signed_in', clock_timestamp()),
    (1, gen_random_uuid(), 7002, 'viewing', 'wrong', clock_timestamp()),
    (1, gen_random_uuid(), 7001, 'viewing', 'signed_in', '2020-01-01');
select is(tap.call(:'supervisor', format(:'call', 7, :run, 'two rows swapped', 'swapped', 'opened')),
    jsonb_build_object('stopped', 2, 'pulled', 1, 'cards', 5, 'reported', 3, 'persons', 3,
        'first_from', core.today() + 2, 'first_due', core.today() + 4, 'final_due', core.report_due(core.today(), 30)),
    'what has left is stopped and noted, what waits is pulled');
select is(tap.states(1, n), state, why) from (values
    (7001, 'dispatched dispatched void', 'the first is void'), (7002, 'dispatched dispatched void', 'so is the second'),
    (7003, 'dispatched returned void', 'what came back stays so'),
    (7006, 'approved void void', 'what lay inside is printed anew'),
    (7005, 'dispatched dispatched active', 'another run is untouched')) s (n, state, why);
select is((select array_agg(distinct m.run_id || ' ' || m.happened) from core.misdelivery m where m.society_id = 1
    and m.card_id in (select c.card_id from core.card c where c.society_id = 1
        and c.request_id in (7001, 7002, 7003))), array[:run || ' swapped'], 'three belong to the run''s case');
select is((select count(distinct (m.known_at, m.first_due, m.final_due)) from core.misdelivery m
    where m.society_id = 1 and m.run_id = :run), 1::bigint, 'with one clock');
select is((select (m.happened, m.run_id is null, m.final_due = core.report_due(core.today(), 60))::text
    from core.misdelivery m join core.card c on c.society_id = m.society_id and c.card_id = m.card_id
    where m.society_id = 1 and c.request_id = 7004), '(stolen,t,t)', 'the one reported before keeps its own days');
select is((select (r.revoked_by, r.revoke_reason)::text from core.run r where r.society_id = 1 and r.run_id = :run),
    '(103,"two rows swapped")', 'the run is revoked, by whom and why');
select is((select array_agg(e.what || ' ' || e.person_id order by e.event_id) from core.audit_event e
    where e.society_id = 1 and e.what like '%_misdelivered' and e.person_id in (7001, 7002)),
    '{"card_misdelivered 7001","card_misdelivered 7002","request_misdelivered 7001","request_misdelivered 7002"}',
    'person by person on record');
select is((select e.details from core.audit_event e where e.society_id = 1 and e.what = 'run_misdelivered'),
    '{"seen": "opened", "persons": 3, "happened": "swapped", "reported": 3}', 'and in numbers for the run');
select is(tap.call(:'supervisor', format(:'call', 7, :run, 'two rows swapped', 'swapped', 'opened')) -> 'replayed',
    'true', 'the same operation again gets the same answer');
select is(tap.code(:'supervisor2', format(:'call', 8, :run, 'again', 'swapped', 'opened')), 'MD188',
    'a run is revoked once');
select is(tap.code(:'supervisor', format(:'call', 7, :other_run, 'again', 'swapped', 'opened')), 'MD409',
    'its id serves nothing else');
select is(tap.code(:'clerk', format('office.report_misdelivery(tap.op(9), %L, %L, %L)', (:'serials'::text[])[1],
    'stolen', 'used')), 'MD184', 'none of its cards is reported singly afterwards');

-- The list tells of the case, and for whom a new card has to be asked.
select tap.call(:'clerk', format(:'list', 'open')) as open \gset
create function pg_temp.of_case(list jsonb, run bigint, key text) returns jsonb language sql as $$
    select jsonb_agg(distinct m -> key) from jsonb_array_elements(list) m where (m ->> 'run_id')::bigint = run
$$;
select is(pg_temp.of_case(:'open', :run, 'persons'), '[3]', 'three persons are concerned');
select is(pg_temp.of_case(:'open', :run, 'uses'), '[2]', 'the uses are counted together');
select is(pg_temp.of_case(:'open', :run, 'exposed'), '[["name_and_address", "viewing", "contents"]]',
    'and what could be seen is one answer');
select is((select m -> 'persons' from jsonb_array_elements(:'open') m where m ->> 'run_id' is null), '1',
    'a single card is one person''s');
select is(pg_temp.of_case(:'open', :run, 'card_needed'), '[true]', 'each needs a new card');
select is(tap.call(:'other_clerk', format(:'list', 'open')), '[]', 'another society sees none of it');
insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id, account_id, secret_kind,
    received_at, promised_on, taken_by)
values (1, 7011, 'viewing_password_reissue', 'telephone', 7001, 7001, 7001, 'viewing', clock_timestamp(), '2030-01-01',
    101);
insert into core.credential (society_id, credential_id, account_id, kind, state, hash, active_at, chosen)
values (1, 7911, 7002, 'viewing', 'active', tap.phc('own'), now(), true);
select is((select jsonb_object_agg(m ->> 'person_id', m -> 'card_needed')
    from jsonb_array_elements(tap.call(:'clerk', format(:'list', 'open'))) m where m ->> 'run_id' is not null),
    '{"7001": false, "7002": false, "7003": true}', 'but not who has a new request, or a password of the own');
update core.request set state = 'withdrawn', withdrawn_at = clock_timestamp() where society_id = 1
    and request_id = 7011;
select is((select m -> 'card_needed' from jsonb_array_elements(tap.call(:'clerk', format(:'list', 'open'))) m
    where m ->> 'person_id' = '7001'), 'true', 'a request that was withdrawn brings none');

-- One report for all.
select is(tap.code(:'supervisor', format('office.record_report(tap.op(10), %L, %L, %L)', (:'serials'::text[])[2],
    'first', core.today())), 'done', 'the first report is sent, noted on any card of the run');
select is((select array_agg(c.request_id order by c.request_id) from core.misdelivery m
    join core.card c on c.society_id = m.society_id and c.card_id = m.card_id
    where m.society_id = 1 and m.first_sent_on = core.today()), '{7001,7002,7003}',
    'and counts for each of them alone');
select is(tap.code(:'supervisor2', format('office.record_report(tap.op(11), %L, %L, %L)', (:'serials'::text[])[1],
    'first', core.today())), 'MD187', 'once');
select is((select array_agg(e.person_id order by e.person_id) from core.audit_event e where e.society_id = 1
    and e.what = 'card_misdelivery_reported'), '{7001,7002,7003}', 'with each person on record');
select throws_ok($$ update core.misdelivery set run_id = null where run_id is not null $$, '23000', null,
    'which case a card belongs to never changes');

-- Where every card was reported singly before, there is nothing left to report; the run is revoked instead.
select tap.call(:'clerk', format('office.report_misdelivery(tap.op(12), %L, %L, %L)', (tap.serials(1, :other_run))[1],
    'swapped', 'opened')) \g /dev/null
select is(tap.code(:'supervisor', format(:'call', 13, :other_run, 'swapped', 'swapped', 'opened')), 'MD181',
    'no card is reported twice');
select tap.end_duties(1, 103) \g /dev/null
select is(tap.code(:'supervisor', format(:'call', 14, :other_run, 'swapped', 'swapped', 'opened')), 'MD004',
    'a duty that has ended is none');

select * from finish();
rollback;
