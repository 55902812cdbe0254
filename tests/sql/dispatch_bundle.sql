begin;
\ir fixtures.sql
\ir printing.sql
select plan(56);

insert into core.employer (society_id, employer_id, code, name, postal_code, address)
select 1, n, 'E00' || n, 'Works ' || n, '1300001', 'Works street ' || n from generate_series(3, 6) n;
select tap.member(1, n, 3), tap.approved(1, n, n) from generate_series(1001, 1006) n \g /dev/null
select tap.approved(1, 1010, 2) \g /dev/null
\set call 'office.dispatch_bundle(tap.op(%s), %s)'

-- Person 2 has a viewing password on card NR-0000001; it works until its successor leaves the house.
select tap.counted(:'printer', :'printer2', 1010) as run \gset
select tap.bundle_of(1, 1010) as bundle \gset
create function pg_temp.secrets(account bigint) returns text[] language sql as $$
    select array_agg(k.state order by k.credential_id) from core.credential k
    where k.society_id = 1 and k.account_id = account and k.kind = 'viewing'
$$;
select is(pg_temp.secrets(2), '{active,ready}', 'the old secret works while the new card waits');
select is(tap.code(:'printer', format(:'call', 1, :bundle)), 'MD080', 'who printed a card does not send it out');
select is(tap.code(:'printer2', format(:'call', 1, 4711)), 'MD023', 'an unknown bundle is unknown');
select is(tap.code(:'other_printer', format(:'call', 1, :bundle)), 'MD023', 'another society''s bundle does not exist');
select is(tap.code(:'clerk', format(:'call', 1, :bundle)), '42501', 'a clerk sends nothing out');
select is(tap.code(:'supervisor', format(:'call', 1, :bundle)), '42501', 'nor does a supervisor');
select is(tap.code(:'printer2', format(:'call', 'null', :bundle)), 'MD005', 'an operation has its id');
select is(pg_temp.secrets(2), '{active,ready}', 'and no refusal changed a secret');

select is(tap.call(:'printer2', format(:'call', 2, :bundle)), '{"dispatched": 1, "pulled": []}',
    'who counted may send out');
select is(pg_temp.secrets(2), '{void,active}', 'then the new secret works and the old one is void [MYK-8]');
select is((select k.void_reason || ' ' || (k.void_at is not null) from core.credential k where k.society_id = 1
    and k.credential_id = 1), 'replaced true', 'with the reason');
select is(tap.states(1, 1010), 'dispatched dispatched active', 'card and request are on their way');
select is((select (c.dispatched_by, c.dispatched_at is not null)::text from core.card c where c.society_id = 1
    and c.request_id = 1010), '(106,t)', 'by whom, and when');
select is((select (b.state, b.dispatched_by, b.dispatched_at is not null)::text from core.bundle b
    where b.society_id = 1
    and b.bundle_id = :bundle), '(dispatched,106,t)', 'in their bundle');
select is((select h.staff_id from core.request_hand h where h.society_id = 1 and h.request_id = 1010
    and h.what = 'dispatched'), 106, 'the dispatcher''s hand is noted');
select is((select array_agg(e.what || ' ' || coalesce(e.person_id::text,
    '-') order by e.event_id) from core.audit_event e
    where e.society_id = 1 and e.what like '%dispatched'),
    '{"card_dispatched 2","request_dispatched 2","bundle_dispatched -"}', 'and it is on record, person by person');
select is((select count(*) from core.audit_event e where e.society_id = 1 and e.seal is null
    and e.what not like '%dispatched'), 0::bigint, 'with all that came before it sealed');
select is(tap.call(:'printer2', format(:'call', 2, :bundle)), '{"dispatched": 1, "pulled": [], "replayed": true}',
    'the same operation again gets the same answer');
select is(tap.recorded(1, 'bundle_dispatched'), 1, 'and sends nothing twice');
select is(tap.code(:'everything', format(:'call', 2, :bundle)), 'MD409', 'its id serves for no other person');
select is(tap.code(:'printer2', format(:'call', 3, :bundle)), 'MD043', 'what has gone does not go again');

-- Between print and door: one stays, five are pulled, each for its reason.
select tap.counted(:'printer', :'printer2', 1001, 1002, 1003, 1004, 1005, 1006) as mixed \gset
select tap.bundle_of(1, 1001) as mixed_bundle \gset
select tap.withdraw(1002) \g /dev/null
update core.coverage set lost_on = (now() at time zone 'Asia/Tokyo')::date where society_id = 1 and coverage_id = 1003;
update core.coverage set status = 'voluntary_continuation' where society_id = 1 and coverage_id = 1004;
update core.account set state = 'deleted' where society_id = 1 and account_id = 1005;
update core.credential set state = 'void', void_at = now(), void_reason = 'test' where society_id = 1
    and account_id = 1006;
select tap.serials(1, :mixed) as serials \gset
select is(tap.call(:'printer2', format(:'call', 4, :mixed_bundle)), jsonb_build_object('dispatched', 1, 'pulled',
    jsonb_build_array(
        jsonb_build_object('serial', (:'serials'::text[])[2], 'reason', 'withdrawn'),
        jsonb_build_object('serial', (:'serials'::text[])[3], 'reason', 'coverage_lost'),
        jsonb_build_object('serial', (:'serials'::text[])[4], 'reason', 'route_changed'),
        jsonb_build_object('serial', (:'serials'::text[])[5], 'reason', 'account_closed'),
        jsonb_build_object('serial', (:'serials'::text[])[6], 'reason', 'secret_void'))),
        'what no longer holds is pulled, with its reason');
select is(tap.states(1, 1001), 'dispatched dispatched active', 'its neighbour goes out');
select is(tap.states(1, 1002), 'withdrawn void void', 'a withdrawn request stays withdrawn');
select is(tap.states(1, 1003), 'closed void void', 'a lost coverage ends the request [MYK-14]');
select is(tap.states(1, 1004), 'approved void void', 'a changed way is printed anew under the same approval');
select is(tap.states(1, 1005), 'closed void void', 'a closed account ends the request');
select is(tap.states(1, 1006), 'approved void void', 'a void secret is printed anew');
select is((select array_agg(e.what || ' ' || e.person_id || ' ' || coalesce(e.details ->> 'reason', '')
    order by e.person_id, e.what) from core.audit_event e where e.society_id = 1 and e.person_id between 1002 and 1006
    and e.what in ('card_void', 'request_closed', 'request_back')),
    '{"card_void 1002 withdrawn","card_void 1003 coverage_lost","request_closed 1003 ","card_void 1004 route_changed",
        "request_back 1004 ","card_void 1005 account_closed","request_closed 1005 ","card_void 1006 secret_void",
        "request_back 1006 "}', 'and each is on record with its person');
select is((select d.sheets from core.destruction_of(1, :mixed) d), 5, 'pulled sheets are to be destroyed');
select is(tap.call(:'printer2', format(:'call', 4, :mixed_bundle)) -> 'replayed', 'true',
    'a repetition pulls nothing anew');

-- The changed way leads to the new place.
select tap.counted(:'printer', :'printer2', 1004) as home \gset
select is((select c.route || ' ' || c.recipient from core.card c where c.society_id = 1 and c.request_id = 1004
    and c.state = 'good'), 'home Family1004 Given1004', 'the next card goes home [MYK-2]');
select is(tap.call(:'printer2', format(:'call', 5, tap.bundle_of(1, 1004))) ->> 'dispatched', '1', 'and leaves');

-- A card of which everything was withdrawn: the bundle goes empty, nothing becomes active.
select tap.member(1, 1020, 4), tap.approved(1, 1020, 1020) \g /dev/null
select tap.counted(:'printer', :'printer2', 1020) as alone \gset
select tap.withdraw(1020) \g /dev/null
select is(tap.call(:'printer2', format(:'call', 6, tap.bundle_of(1, 1020))) -> 'dispatched', '0',
    'an empty bundle sends nothing');
select is(pg_temp.secrets(1020), '{void}', 'and no secret works');

-- The old one was lost: it was void at once, and nothing is voided at the door.
select tap.member(1, 1021, 4), tap.approved(1, 1021, 1021) \g /dev/null
select tap.counted(:'printer', :'printer2', 1021) \g /dev/null
select tap.call(:'printer2', format(:'call', 7, tap.bundle_of(1, 1021))) \g /dev/null
update core.credential set state = 'void', void_at = now(), void_reason = 'lost' where society_id = 1
    and account_id = 1021;
select tap.approved(1, 1022, 1021) \g /dev/null
select tap.counted(:'printer', :'printer2', 1022) as after_loss \gset
select is(pg_temp.secrets(1021), '{void,ready}', 'a lost secret is void before its successor leaves');
select is(tap.call(:'printer2', format(:'call', 8, tap.bundle_of(1, 1022))) ->> 'dispatched', '1',
    'which leaves all the same');
select is((select array_agg(k.state || ' ' || k.void_reason order by k.credential_id) from core.credential k
    where k.society_id = 1 and k.account_id = 1021), '{"void lost","active "}',
    'and works; the reason of the loss stays');

-- A second request while the first one's card waits (MYK-8): the later card wins, the earlier is pulled.
select tap.member(1, 1030, 5), tap.member(1, 1031, 5), tap.approved(1, 1030, 1030), tap.approved(1, 1031, 1031)
    \g /dev/null
select tap.counted(:'printer', :'printer2', 1030, 1031) as first_run \gset
select tap.approved(1, 1032, 1030, despite => 'asked again') \g /dev/null
select tap.counted(:'printer', :'printer2', 1032) as later_run \gset
select is(tap.states(1, 1030), 'closed void void',
    'the earlier card is void as soon as the later one is taken to print');
select is(pg_temp.secrets(1030), '{void,ready}', 'and only the later secret can come to work');
select is(tap.call(:'printer2', format(:'call', 9, tap.bundle_of(1, 1032))), jsonb_build_object('dispatched', 2,
    'pulled',
    jsonb_build_array(jsonb_build_object('serial', (tap.serials(1, :first_run))[1], 'reason', 'superseded'))),
    'the dispatcher is told to take the earlier one out');
select is((select array_agg(c.serial) from core.card c where c.society_id = 1 and c.account_id = 1030
    and c.state = 'dispatched'), tap.serials(1, :later_run), 'one card leaves');

-- One printer among several: the bundle holds cards of two runs.
select tap.member(1, 1040, 6), tap.member(1, 1041, 6), tap.approved(1, 1040, 1040), tap.approved(1, 1041, 1041)
    \g /dev/null
select tap.counted(:'printer', :'printer2', 1040), tap.counted(:'printer2', :'printer', 1041) \g /dev/null
select tap.bundle_of(1, 1040) as shared \gset
select is(tap.bundle_of(1, 1041), :shared::bigint, 'one bundle for one destination');
select is(tap.code(:'printer', format(:'call', 10, :shared)), 'MD080', 'one card of one''s own is enough');
select is(tap.code(:'printer2', format(:'call', 10, :shared)), 'MD080', 'for both');
select is(tap.code(:'everything', format(:'call', 10, :shared)), 'done', 'a third person sends it out');
select is(tap.states(1, 1041), 'dispatched dispatched active', 'with both');
-- A sheet that is no card any more is in nobody's way; and what lies in another bundle stays there.
select tap.member(1, n, 5), tap.approved(1, n, n) from generate_series(5001, 5002) n \g /dev/null
select tap.member(1, 5003), tap.approved(1, 5003, 5003) \g /dev/null
select tap.counted(:'printer', :'printer2', 5001), tap.counted(:'everything', :'printer2', 5002),
    tap.counted(:'everything', :'printer2', 5003), tap.withdraw(5003) \g /dev/null
select is(tap.bundle_of(1, 5001), tap.bundle_of(1, 5002), 'cards of two printers lie in one bundle');
select is(tap.code(:'printer', format(:'call', 12, tap.bundle_of(1, 5001))), 'MD080',
    'which neither of them dispatches');
update core.card set state = 'void', void_reason = 'coverage_lost' where society_id = 1 and request_id = 5001;
select is(tap.call(:'printer', format(:'call', 13, tap.bundle_of(1, 5002))) ->> 'dispatched', '1',
    'until the own card is void');
select is((select state from core.card where society_id = 1 and request_id = 5003), 'good',
    'a card in another bundle is not pulled by this one');

select throws_ok($$ update core.card set state = 'good' where society_id = 1 and request_id = 1041 $$, '23000', null,
    'the table itself lets no card come back');
select throws_ok($$ update core.card set dispatched_by = 105 where society_id = 1 and request_id = 1041 $$, '23000',
    null,
    'nor another sign for it');
select throws_ok($$ insert into core.credential (society_id, credential_id, account_id, kind, state, hash, active_at)
    values (1, 9001, 1041, 'viewing', 'active', tap.phc('second'), now()) $$, '23505', null,
    'the table itself keeps one active secret of a kind');
select throws_ok($$ insert into core.credential (society_id, credential_id, account_id, kind, hash)
    select 1, n, 1041, 'viewing', tap.phc('double') from generate_series(9002, 9003) n $$, '23505', null,
    'and one that is coming');
select tap.end_duties(1, 106) \g /dev/null
select is(tap.code(:'printer2', format(:'call', 11, :shared)), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
