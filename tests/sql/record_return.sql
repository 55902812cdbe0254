-- A card comes back: the secret dies first, the address is checked, and only then there is another one.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(37);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(1001, 1003) n \g /dev/null
select tap.counted(:'printer', :'printer2', 1001, 1002) as run \gset
select tap.bundle_of(1, 1001) as bundle \gset
select (tap.serials(1, :run))[1] as one, (tap.serials(1, :run))[2] as two \gset
\set call 'office.record_return(tap.op(%s), %L, %L)'

select is(tap.code(:'printer', format(:'call', 1, :'one', 'refused')), 'MD181', 'what has not left cannot come back');
select tap.call(:'printer2', format('office.dispatch_bundle(tap.op(2), %s)', :bundle)) \g /dev/null
select is(tap.states(1, 1001), 'dispatched dispatched active', 'then it is on its way');
select is(tap.code(:'printer', format(:'call', 3, 'NR-0000001-1', 'refused')), 'MD005', 'a misread serial is none');
select is(tap.code(:'printer', format(:'call', 3, '<img src=x>', 'refused')), 'MD005', 'nor is any other text');
select is(tap.code(:'printer', format(:'call', 3, core.card_serial('NR', 9999999), 'refused')), 'MD180',
    'a serial that nobody carries');
select is(tap.code(:'other_printer', format(:'call', 3, :'one', 'refused')), 'MD180',
    'another society''s card does not exist');
select is(tap.code(:'printer', format(:'call', 3, :'one', 'eaten')), 'MD005', 'a reason is one of the list');
select is(tap.code(:'printer', format('office.record_return(tap.op(3), %L, null)', :'one')), 'MD005',
    'and there is one');
select is(tap.code(:'printer', format('office.record_return(null, %L, ''refused'')', :'one')), 'MD005',
    'an operation has its id');
select is(tap.code(:'auditor', format(:'call', 3, :'one', 'refused')), '42501', 'an auditor records nothing');
select is(tap.code(:'administrator', format(:'call', 3, :'one', 'refused')), '42501', 'nor does an administrator');
select is(tap.states(1, 1001), 'dispatched dispatched active', 'and no refusal changed anything');

select is(tap.call(:'printer', format(:'call', 4, lower(translate(:'one', '-', ' ')), 'moved_unknown'))
    - 'recorded_at', jsonb_build_object('serial', :'one', 'again', false, 'reason', 'moved_unknown', 'stopped', true),
    'scanned or typed, it is found');
select is(tap.states(1, 1001), 'dispatched returned void', 'card returned, secret void');
select is((select k.void_reason from core.credential k where k.society_id = 1 and k.account_id = 1001), 'returned',
    'for this reason');
select is(tap.states(1, 1002), 'dispatched dispatched active', 'its neighbour works on');
select is((select array_agg(e.what || ' ' || e.person_id || ' ' || (e.details ->> 'reason') order by e.event_id)
    from core.audit_event e where e.society_id = 1 and e.what like '%_returned'),
    '{"card_returned 1001 moved_unknown","request_returned 1001 moved_unknown"}', 'on record, with card and request');
select is(tap.call(:'printer', format(:'call', 4, lower(translate(:'one', '-', ' ')), 'moved_unknown')) -> 'replayed',
    'true', 'the same operation again gets the same answer');
select is(tap.code(:'printer2', format(:'call', 4, :'one', 'refused')), 'MD409', 'its id serves for nothing else');
select is(tap.call(:'clerk', format(:'call', 5, :'one',
    'refused')) - 'recorded_at', jsonb_build_object('serial', :'one',
    'again', true, 'reason', 'moved_unknown', 'stopped', false), 'a second scan says what the first one said');
select is(tap.recorded(1, 'card_returned'), 1, 'and records nothing');

select is(array(select tap.code(:'printer', format(:'call', 100 + n, :'one', reason))
    from unnest(array['unknown_address', 'name_incomplete', 'moved_unknown', 'refused', 'storage_expired',
        'employer_returned', 'other']) with ordinality r (reason, n)), array_fill('done'::text, array[7]),
    'every reason that the post gives is one');

-- The next card waits for the check of the address, however it was asked for.
insert into core.request (society_id, request_id, kind, channel, state, person_id, coverage_id, account_id, secret_kind,
    despite, promised_on, taken_by, verified_by, submitted_by, submitted_at, identity)
select 1, 2001, 'viewing_password_reissue', 'telephone', 'waiting', 1001, 1001, 1001, 'viewing', 'came back',
    '2030-01-01',
    101, 101, 101, now(), 'passed';
select is(tap.code(:'supervisor', 'office.approve_request(tap.op(20), 2001, '''')'), 'MD183',
    'nothing is approved while the address is unchecked');
select is(core.address_unchecked(1, 1001, 'viewing'), true, 'a check is owed');
select is(core.address_unchecked(1, 1001, 'login'), false, 'for this kind of secret');
select is(core.address_unchecked(1, 1002, 'viewing'), false, 'and this member alone');
select is(tap.code(:'clerk', format('office.close_return(tap.op(21), %L, ''address_confirmed'')', :'one')), 'done',
    'somebody has looked into it');
select is(tap.code(:'supervisor', 'office.approve_request(tap.op(22), 2001, '''')'), 'done',
    'then it is approved anew');
select tap.counted(:'printer', :'printer2', 2001) \g /dev/null
select tap.call(:'printer2', format('office.dispatch_bundle(tap.op(23), %s)', tap.bundle_of(1, 2001))) \g /dev/null
select is(tap.states(1, 2001), 'dispatched dispatched active', 'and sent');

-- A card that was replaced comes back late: the new secret works on.
select tap.approved(1, 2002, 1002, despite => 'asked again') \g /dev/null
select tap.counted(:'printer', :'printer2', 2002) \g /dev/null
select tap.call(:'printer2', format('office.dispatch_bundle(tap.op(24), %s)', tap.bundle_of(1, 2002))) \g /dev/null
select is(tap.call(:'supervisor', format(:'call', 25, :'two', 'storage_expired')) -> 'stopped', 'false',
    'a replaced card comes back');
select is(tap.states(1, 2002), 'dispatched dispatched active', 'and takes nothing with it');
select is((select k.void_reason from core.credential k join core.card c on c.society_id = k.society_id
    and c.credential_id = k.credential_id where c.society_id = 1 and c.serial = :'two'), 'replaced',
    'its own was void already');

select throws_ok($$ delete from core.returned_mail $$, '23000', null, 'a return is never deleted');
select throws_ok($$ update core.returned_mail set reason = 'other' $$, '23000', null, 'nor another one');
select throws_ok($$ update core.returned_mail set closed_at = now(), closed_by = 101, outcome = ''
    where closed_at is null $$, '23514', null, 'nor closed without an outcome');
select throws_ok($$ update core.card set state = 'dispatched' where state = 'returned' $$, '23000', null,
    'what came back is not on its way again');
select tap.end_duties(1, 105) \g /dev/null
select is(tap.code(:'printer', format(:'call', 30, :'one', 'refused')), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
