-- Every piece belongs to the destination on the cover sheet, checked by machine (I-13, I-14).
begin;
\ir fixtures.sql
\ir printing.sql
select no_plan();

insert into core.employer (society_id, employer_id, code, name, postal_code, address) values
    (1, 3, 'E003', 'Third works', '1300001', 'Works street 3'),
    (1, 4, 'E004', 'Fourth works', '1300001', 'Works street 4');
select tap.member(1, n, 3), tap.approved(1, n, n) from generate_series(1001, 1004) n \g /dev/null
select tap.member(1, 1011, 4), tap.member(1, 1012, 4), tap.member(1, 1013, null, 'special_retired'),
    tap.member(1, 1014, 3), tap.member(1, 1015, 3), tap.member(1, 1016, 3) \g /dev/null
select tap.approved(1, n, n) from generate_series(1011, 1016) n \g /dev/null
select tap.counted(:'printer', :'printer2', 1001, 1002, 1003, 1004, 1011, 1012, 1013) as run \gset
select tap.bundle_of(1, 1001) as third, tap.bundle_of(1, 1011) as fourth \gset
select (tap.serials(1, :run))[1] as one, (tap.serials(1, :run))[2] as two, (tap.serials(1, :run))[3] as three,
    (tap.serials(1, :run))[4] as four, (tap.serials(1, :run))[5] as elsewhere, (tap.serials(1, :run))[7] as home \gset
\set call 'office.pack_card(tap.op(%s), %s, %L)'
create function pg_temp.packed(request bigint) returns text language sql as $$
    select concat_ws(' ', c.packed_by, c.packed_at is not null) from core.card c
    where c.society_id = 1 and c.request_id = request order by c.card_id desc limit 1
$$;
create function pg_temp.short(answer jsonb) returns text language sql as $$
    select concat_ws(' ', answer ->> 'outcome', answer ->> 'packed', answer ->> 'cards', answer ->> 'route',
        answer ->> 'destination', answer ->> 'reason')
$$;

-- Who may.
select is(tap.code(:'clerk', format(:'call', 1, :third, :'one')), '42501', 'a clerk packs nothing');
select is(tap.code(:'supervisor', format(:'call', 1, :third, :'one')), '42501', 'nor does a supervisor');
select is(tap.code(:'printer', format(:'call', 1, 4711, :'one')), 'MD023', 'an unknown bundle is unknown');
select is(tap.code(:'other_printer', format(:'call', 1, :third, :'one')), 'MD023',
    'another society''s bundle does not exist');
select is(tap.code(:'printer', format(:'call', 'null', :third, :'one')), 'MD005', 'an operation has its id');
select is(pg_temp.packed(1001), 'f', 'and no refusal packed anything');

-- What belongs there.
select is(tap.call(:'printer', format(:'call', 2, :third, lower(translate(:'one', '-', ' ')))) - 'packed_at',
    jsonb_build_object('outcome', 'right', 'serial', :'one', 'card_id', (select c.card_id from core.card c
        where c.society_id = 1 and c.serial = :'one'), 'bundle_id', :third, 'route', 'employer', 'gone', false,
        'reason', '', 'packed', 1, 'cards', 4, 'destination', ''), 'scanned or typed, it is held against its bundle');
select is(pg_temp.packed(1001), '105 t', 'and packed, by whom and when');
select is((select e.details - 'serial' - 'run' from core.audit_event e where e.society_id = 1
    and e.what = 'card_packed' and e.person_id = 1001), jsonb_build_object('request', 1001, 'bundle', :third),
    'on record with its person');
select is(tap.call(:'printer', format(:'call', 2, :third, lower(translate(:'one', '-', ' ')))) -> 'replayed', 'true',
    'the same operation again gets the same answer');
select is(tap.recorded(1, 'card_packed'), 1, 'and packs nothing twice');
select is(tap.code(:'printer2', format(:'call', 2, :third, :'two')), 'MD409', 'its id serves for no other card');
select is(pg_temp.short(tap.call(:'printer2', format(:'call', 3, :third, :'one'))), 'twice 1 4 employer  ',
    'a second scan says so');
select is(tap.call(:'printer2', format(:'call', 3, :third, :'one')) ->> 'packed_at',
    (select core.iso_time(c.packed_at) from core.card c where c.society_id = 1 and c.serial = :'one'),
    'with the time of the first');
select is(pg_temp.packed(1001) || ' ' || tap.recorded(1, 'card_packed'), '105 t 1', 'and changes nothing');
select is(tap.recorded(1, 'card_misplaced'), 0, 'none of these was a mistake');

-- What does not.
select is(pg_temp.short(tap.call(:'printer', format(:'call', 4, :third, :'elsewhere'))),
    'other_bundle 1 4 employer Fourth works ', 'a card of another employer, and whose');
select is(tap.call(:'printer', format(:'call', 4, :third, :'elsewhere')) ->> 'destination', 'Fourth works',
    'also when it is asked once more');
select is((select o.result ? 'destination' from core.operation o where o.society_id = 1 and o.op_id = tap.op(4)), false,
    'the name is not kept with the answer');
select is(pg_temp.short(tap.call(:'printer', format(:'call', 5, :third, :'home'))), 'other_bundle 1 4 home  ',
    'a card that goes home, without its member''s name');
select is(pg_temp.packed(1011) || pg_temp.packed(1013), 'ff', 'neither is packed by that');
select is((select array_agg(e.person_id || ' ' || (e.details ->> 'outcome') || ' ' || (e.details ->> 'bundle')
    order by e.event_id) from core.audit_event e where e.society_id = 1 and e.what = 'card_misplaced'),
    array['1011 other_bundle ' || :'third', '1013 other_bundle ' || :'third'], 'but each mistake is on record');
select is(pg_temp.short(tap.call(:'printer', format(:'call', 6, :third, :'one' || '9'))), 'unknown 1 4  ',
    'what is no serial');
select is(pg_temp.short(tap.call(:'printer', format(:'call', 7, :third, translate(:'two', '0', '1')))),
    'unknown 1 4  ', 'what was misread');
select is(pg_temp.short(tap.call(:'printer', format(:'call', 8, :third, core.card_serial('NR', 9999999)))),
    'unknown 1 4  ', 'a serial that nobody carries');
select tap.member(2, 3001, (select min(e.employer_id) from core.employer e where e.society_id = 2)),
    tap.approved(2, 3001, 3001) \g /dev/null
select tap.printed(:'other_printer', 3001) as foreign_run \gset
select (tap.serials(2, :foreign_run))[1] as foreign_serial \gset
select is(pg_temp.short(tap.call(:'printer', format(:'call', 9, :third, :'foreign_serial'))), 'unknown 1 4  ',
    'and another society''s');
select is((select array_agg(coalesce(e.details ->> 'serial', '-') || ' ' || e.record_id order by e.event_id)
    from core.audit_event e where e.society_id = 1 and e.what = 'card_misplaced' and e.topic = 'bundle'),
    array['- ' || :'third', '- ' || :'third', core.card_serial('NR', 9999999) || ' ' || :'third',
        :'foreign_serial' || ' ' || :'third'], 'on record: the number if one was read, never what else was typed');

-- Papers that are not checked yet do not slip into the pile (I-14).
select tap.printed(:'printer', 1014) as uncounted \gset
select is(pg_temp.short(tap.call(:'printer', format(:'call', 10, :third, (tap.serials(1, :uncounted))[1]))),
    'not_counted 1 4 employer  ', 'a card of a run that nobody has counted');
select is(pg_temp.packed(1014), 'f', 'is not packed');
select tap.call(:'printer2', format('office.reconcile_run(tap.op(11), %s, 1, ''{}'', %L)', :uncounted,
    tap.serials(1, :uncounted))) \g /dev/null
select is(pg_temp.short(tap.call(:'printer', format(:'call', 12, :third, (tap.serials(1, :uncounted))[1]))),
    'void 1 4 employer  spoiled', 'nor is a spoiled one');

-- What must not leave any more.
select tap.withdraw(1002) \g /dev/null
select is(pg_temp.short(tap.call(:'printer', format(:'call', 13, :third, :'two'))), 'void 1 4 employer  withdrawn',
    'a card that would be pulled at the door is told at the pile');
select is((select e.details ->> 'outcome' from core.audit_event e where e.society_id = 1 and e.what = 'card_misplaced'
    and e.person_id = 1002), 'void', 'on record');
select is(pg_temp.short(tap.call(:'printer', format(:'call', 14, :third, :'three'))), 'right 2 4 employer  ',
    'the third is right');
select tap.approved(1, 2003, 1003, despite => 'lost on the way') \g /dev/null
select tap.open(:'printer2', 2003) \g /dev/null
select is(pg_temp.short(tap.call(:'printer', format(:'call', 15, :third, :'three'))), 'void 1 3 employer  superseded',
    'until it is void: then it is counted no more');
select is(tap.call(:'printer2', format('(select jsonb_object_agg(c.serial, c.packed_at is not null) from '
    'office.bundle_cards(%s) c)', :third)), jsonb_build_object(:'one', true, :'two', false, :'three', true, :'four',
    false), 'the list says of each card whether it was scanned');

-- Without the profile's word the door stays open, and the record says how many were scanned.
select is(tap.call(:'printer2', format('office.dispatch_bundle(tap.op(20), %s)', :third)) ->> 'dispatched', '2',
    'a bundle goes without its scans');
select is((select e.details from core.audit_event e where e.society_id = 1 and e.what = 'bundle_dispatched'),
    '{"dispatched": 2, "scanned": 1, "pulled": 2, "mails": 0}', 'and that is on record');
select is(tap.code(:'printer', format(:'call', 21, :third, :'four')), 'MD043', 'into what has gone nothing is laid');
select is(tap.call(:'printer', format(:'call', 22, :fourth, :'four')) - 'card_id' - 'serial' - 'packed_at',
    jsonb_build_object('outcome', 'other_bundle', 'bundle_id', :third, 'route', 'employer', 'gone', true, 'reason', '',
        'packed', 0, 'cards', 2, 'destination', 'Third works'), 'a card that has left cannot lie here');

-- With it, no card leaves that no machine has seen.
select is(tap.call(:'printer2', '(select bool_or(b.packing_scan) from office.bundles(''ready'') b)'), 'false',
    'the list of bundles says what the profile wants');
select tap.set_profile('{dispatch}', '{"packing_scan": {"value": true, "assumed": "test"}}') \g /dev/null
select is(tap.call(:'printer2', '(select bool_and(b.packing_scan) from office.bundles(''ready'') b)'), 'true',
    'whichever it is');
select is(tap.call(:'printer', format(:'call', 23, :fourth, :'elsewhere')) ->> 'outcome', 'right', 'one of two');
select is(tap.code(:'printer2', format('office.dispatch_bundle(tap.op(24), %s)', :fourth)), 'MD191',
    'a card that was not scanned keeps the bundle here');
select is(tap.states(1, 1011) || ' ' || tap.states(1, 1012), 'in_run good ready in_run good ready',
    'with all that is in it');
select tap.withdraw(1012) \g /dev/null
select is(tap.call(:'printer2', format('office.dispatch_bundle(tap.op(24), %s)', :fourth)) - 'pulled',
    '{"dispatched": 1}', 'a card that is pulled needs no scan');
select is((select e.details from core.audit_event e where e.society_id = 1 and e.what = 'bundle_dispatched'
    and e.record_id = :fourth), '{"dispatched": 1, "scanned": 1, "pulled": 1, "mails": 0}', 'on record');
select tap.withdraw(1013) \g /dev/null
select is(tap.call(:'printer2', format('office.dispatch_bundle(tap.op(25), %s)', tap.bundle_of(1, 1013)))
    ->> 'dispatched', '0', 'nor does a bundle of which nothing leaves');
select tap.set_profile('{dispatch}', '{"packing_scan": false}') \g /dev/null
select tap.counted(:'printer', :'printer2', 1015) \g /dev/null
select is(tap.code(:'printer2', format('office.dispatch_bundle(tap.op(26), %s)', tap.bundle_of(1, 1015))), 'done',
    'false is as if it were not there');

-- The second wall.
select throws_ok($$ update core.card set packed_by = 106 where society_id = 1 and request_id = 1001 $$, '23000', null,
    'who packed a card never changes');
select throws_ok($$ update core.card set packed_at = null, packed_by = null where society_id = 1
    and request_id = 1001 $$, '23000', null, 'nor that it was packed');
select throws_ok($$ update core.card set packed_at = now() where society_id = 1 and request_id = 1015 $$, '23514', null,
    'a time has its person');
select throws_ok($$ update core.card set packed_at = now(), packed_by = 106 where society_id = 1
    and request_id = 1014 $$, '23514', null, 'nothing is packed that lies in no bundle');
select tap.end_duties(1, 105) \g /dev/null
select is(tap.code(:'printer', format(:'call', 30, :third, :'one')), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
