-- The requests of one list are approved together, with the shipped profiles as they are: every kind of card there is of
-- the normal lane or the high one, and nobody reads two thousand first notices one by one.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(35);
\set aisin `cat ../../resources/profiles/aisin.json`
\set azbil `cat ../../resources/profiles/azbil.json`
\set mykempo `cat ../../resources/profiles/mykempo.json`
\set mihon `cat ../../resources/profiles/mihon.json`
\set begin 'office.begin_bulk(tap.op(%s), %L, null, %L)'
\set take 'office.take_bulk(tap.op(%s), %s)'
\set batch 'office.approve_requests(tap.op(%s), %L)'

create function tap.ship(profile text) returns void language sql as $$
    update core.society_profile p set profile = ship.profile::jsonb - 'society' where p.society_id = 1 $$;
-- A lot that is drawn for a full check, or one that is not.
create function tap.lot(drawn boolean) returns uuid language plpgsql as $$
declare
    one core.request;
begin
    loop
        one.draw := gen_random_uuid();
        exit when core.is_drawn(one, core.profile_of(1)) = drawn;
    end loop;
    return one.draw;
end
$$;
-- The waiting requests of a list by day, with no lot among them; their numbers.
create function tap.quiet(bulk bigint) returns bigint[] language sql
    set session_replication_role = replica as $$ -- what was asked never changes otherwise
    update core.request r set draw = tap.lot(false),
        submitted_at = core.today()::timestamp at time zone 'Asia/Tokyo' - interval '12 hours'
    where r.society_id = 1 and r.bulk_id = bulk;
    select array_agg(r.request_id order by r.request_id) from core.request r
    where r.society_id = 1 and r.bulk_id = bulk and r.state = 'waiting' $$;
create function tap.lanes(bulk bigint) returns text language plpgsql as $$
declare
    answer text;
begin
    perform tap.act_as('st_000103');
    answer := (select string_agg(distinct concat_ws(' ', a.kind, a.lane, a.together, a.bulk_reason), ', ')
        from office.approvals() a where a.bulk_id = bulk);
    perform tap.act_as('madoguchi_operator');
    return answer;
end
$$;
grant execute on all functions in schema tap to public;
-- Nobody of the fixtures is on a list.
update core.coverage set lost_on = core.today(), loss_reason = 'retired' where society_id = 1 and lost_on is null;

-- Those who had a card and never signed in; made while the profile was another one.
select tap.member(1, n) from generate_series(2001, 2006) n \g /dev/null
select tap.set_profile('{requests,login_notice,lane}', '"normal"') \g /dev/null
select tap.approved(1, 7000 + n, 2000 + n, null, 'login_notice') from generate_series(1, 6) n \g /dev/null
select tap.counted(:'printer', :'printer2', 7001, 7002, 7003, 7004, 7005, 7006) \g /dev/null
select tap.call(:'printer2', format('office.dispatch_bundle(tap.op(1), %s)', tap.bundle_of(1, 7001))) \g /dev/null
alter table core.card disable trigger user;
update core.card set dispatched_at = now() - interval '60 days'
where society_id = 1 and request_id between 7001 and 7006;
alter table core.card enable trigger user;
set local session_replication_role = replica;
update core.request set state = 'closed', received_at = now() - interval '61 days'
where society_id = 1 and request_id between 7001 and 7006;
set local session_replication_role = origin;

select tap.ship(:'mykempo') \g /dev/null
select tap.call(:'clerk', format(:'begin', 10, 'never_signed_in', 'called twice')) ->> 'bulk_id' as bulk \gset
select is(tap.call(:'clerk', format(:'take', 11, :bulk)), '{"done": true, "taken": 6, "left_out": 0}',
    'six who never signed in (MYK-5)');
select tap.quiet(:bulk) as list \gset
select (:'list'::bigint[])[1] as first, (:'list'::bigint[])[2] as drawn, (:'list'::bigint[])[3] as moved,
    (:'list'::bigint[])[4] as returned, (:'list'::bigint[])[5] as left \gset
select is(tap.lanes(:bulk), 'login_notice normal t called twice',
    'the kind''s lane, the list, and that they go together all the same');

-- One is drawn, one moved to another employer, one's earlier card came back, and one left since.
set local session_replication_role = replica;
update core.request set draw = tap.lot(true) where society_id = 1 and request_id = :drawn;
set local session_replication_role = origin;
update core.coverage set employer_changed_on = core.today() where society_id = 1 and coverage_id = 2003;
select tap.call(:'printer', format('office.record_return(tap.op(12), %L, ''moved_unknown'')', (select c.serial
    from core.card c where c.society_id = 1 and c.request_id = 7004))) \g /dev/null
update core.coverage set lost_on = core.today() - 1, loss_reason = 'left_employer'
where society_id = 1 and coverage_id = 2005;
select is(tap.lanes(:bulk), 'login_notice normal f called twice, login_notice normal t called twice',
    'what is unusual about one takes it out');
select is(tap.call(:'supervisor', format(:'batch', 13, :'list')),
    jsonb_build_object('approved', jsonb_build_array(:first, (:'list'::bigint[])[6]), 'refused', jsonb_build_array(
        jsonb_build_object('request_id', :drawn, 'code', 'MD162'),
        jsonb_build_object('request_id', :moved, 'code', 'MD169'),
        jsonb_build_object('request_id', :returned, 'code', 'MD183'),
        jsonb_build_object('request_id', :left, 'code', 'MD033'))),
    'the others are approved; what stays behind is named and stops nobody else');
select is((select array_agg(r.state order by r.request_id) from core.request r where r.society_id = 1
    and r.bulk_id = :bulk), '{approved,waiting,waiting,waiting,waiting,approved}', 'and waits as before');
select is(tap.call(:'supervisor', format(:'batch', 13, :'list')) -> 'replayed', 'true', 'said twice, done once');
select is((select array_agg(distinct r.decided_by) from core.request r where r.society_id = 1 and r.bulk_id = :bulk
    and r.state = 'approved'), '{103}', 'each is decided on like any other');
select is(tap.recorded(1, 'request_approved'), 2, 'and on record by itself');
select is(tap.code(:'supervisor', format('office.approve_request(tap.op(14), %s, '''')', :drawn)), 'MD162',
    'the drawn one is not approved unread');
select tap.call(:'supervisor', format('office.approval_sheet(%s)', :drawn)) -> 'unusual' as unusual \gset
select is(:'unusual'::jsonb, '["from_a_list"]', 'its sheet says what it is');
select is(tap.code(:'supervisor', format('office.approve_request(tap.op(15), %s, '''')', :drawn)), 'done',
    'read, it is');
select is(tap.code(:'supervisor', format('office.approve_request(tap.op(16), %s, '''')', :returned)), 'MD183',
    'nor singly goes a card to an address from which one came back');
select is(tap.code(:'supervisor', format('office.approve_request(tap.op(17), %s, '''')', :moved)), 'done',
    'the raised one goes singly');

-- Every other list and profile as it is shipped.
create function tap.whole(profile text, what text, base int) returns text language plpgsql as $$
declare
    bulk bigint;
    list bigint[];
    lane text;
    answer jsonb;
begin
    perform tap.ship(profile);
    bulk := tap.call('st_000101', format('office.begin_bulk(tap.op(%s), %L, null, ''new'')', base, what))
        ->> 'bulk_id';
    perform tap.call('st_000101', format('office.take_bulk(tap.op(%s), %s)', base + 1, bulk));
    list := tap.quiet(bulk);
    lane := tap.lanes(bulk);
    answer := tap.call('st_000103', format('office.approve_requests(tap.op(%s), %L)', base + 2, list));
    return concat_ws(' ', lane, jsonb_array_length(answer -> 'approved'), 'of', cardinality(list),
        answer ->> 'refused');
end
$$;
select tap.person(1, n, 'Family' || n, 'Given' || n, '', '', '1980-01-01', 'Home street ' || n)
from generate_series(2101, 2140) n \g /dev/null
insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, status, acquired_on)
select 1, n, n, 1, '7000', n::text, 'general', '2020-04-01' from generate_series(2101, 2140) n;
select is(tap.whole(:'aisin', 'first_notice', 100), 'id_notice normal t new 40 of 40 []',
    'forty first notices, to their homes (AIS-7)');
set local session_replication_role = replica;
delete from core.request_hand h using core.request r where h.society_id = 1 and r.society_id = 1
    and r.request_id = h.request_id and r.coverage_id between 2101 and 2140;
delete from core.request r where r.society_id = 1 and r.coverage_id between 2101 and 2140;
set local session_replication_role = origin;
select is(tap.whole(:'azbil', 'first_notice', 110), 'id_notice normal t new 40 of 40 []',
    'the same by way of the employer (AZB-1)');
select tap.member(1, n) from generate_series(2201, 2203) n \g /dev/null
update core.account set wishes_to_view = false where society_id = 1 and account_id between 2001 and 2006;
select is(tap.whole(:'mykempo', 'viewing_wish', 120), 'viewing_password_issue normal t new 3 of 3 []',
    'viewing passwords (MYK-2)');
select tap.member(1, n) from generate_series(2301, 2303) n \g /dev/null
select is(tap.whole(:'mihon', 'viewing_wish', 130), 'viewing_password_issue high t new 3 of 3 []',
    'and of the high lane, whose weight is who asked');

-- At night, and with a look-alike: as everywhere.
select tap.member(1, n) from generate_series(2401, 2404) n \g /dev/null
select tap.call(:'clerk', format(:'begin', 140, 'viewing_wish', 'late')) ->> 'bulk_id' as late \gset
select tap.call(:'clerk', format(:'take', 141, :late)) \g /dev/null
select tap.quiet(:late) as night \gset
set local session_replication_role = replica;
update core.request set submitted_at = submitted_at - interval '9 hours'
where society_id = 1 and request_id = (:'night'::bigint[])[1];
set local session_replication_role = origin;
update core.person set family_name = 'Family2403', given_name = 'Given2403', kanji_key = (select p.kanji_key
    from core.person p where p.society_id = 1 and p.person_id = 2403) where society_id = 1 and person_id = 2402;
select is(tap.call(:'supervisor', format(:'batch', 142, :'night')) -> 'refused', jsonb_build_array(
        jsonb_build_object('request_id', (:'night'::bigint[])[1], 'code', 'MD169'),
        jsonb_build_object('request_id', (:'night'::bigint[])[2], 'code', 'MD169'),
        jsonb_build_object('request_id', (:'night'::bigint[])[3], 'code', 'MD169')),
    'the hour and the likeness (I-9) are read singly');

-- One list at a time, and nothing else with it.
select tap.member(1, n) from generate_series(2501, 2504) n \g /dev/null
select tap.call(:'clerk2', format(:'begin', 150, 'viewing_wish', 'one')) ->> 'bulk_id' as one \gset
select tap.call(:'clerk', format(:'take', 151, :one)) \g /dev/null
select tap.quiet(:one) as one_list \gset
select tap.member(1, 2505) \g /dev/null
select tap.call(:'clerk', format(:'begin', 152, 'viewing_wish', 'two')) ->> 'bulk_id' as two \gset
select tap.call(:'clerk', format(:'take', 153, :two)) \g /dev/null
select tap.quiet(:two) as two_list \gset
select is(tap.code(:'supervisor', format(:'batch', 154, :'one_list'::bigint[] || :'two_list'::bigint[])), 'MD005',
    'not two lists in one');
select tap.member(1, 2506) \g /dev/null
insert into core.request (society_id, request_id, kind, channel, state, person_id, coverage_id, account_id, secret_kind,
    promised_on, taken_by, verified_by, submitted_by, submitted_at, identity)
values (1, 7100, 'viewing_password_issue', 'counter', 'waiting', 2506, 2506, 2506, 'viewing', '2030-01-01', 101, 101,
    101, now(), 'passed') returning request_id as asked \gset
select is(tap.code(:'supervisor', format(:'batch', 155, :'one_list'::bigint[] || :asked::bigint)), 'MD005',
    'nor what somebody asked for among them');
select is(tap.call(:'supervisor', format(:'batch', 156, array[:asked])) #>> '{refused,0,code}', 'MD169',
    'which of this kind is read singly, as ever');
select is(tap.code(:'supervisor', format(:'batch', 157, array(select generate_series(1, 101)))), 'MD005',
    'nor more than a hundred');

-- Hands: whoever began the list or ran it, whoever they may be otherwise.
insert into core.staff_duty (society_id, staff_id, duty) values (1, 101, 'supervisor'), (1, 102, 'supervisor');
select is((select array_agg(distinct v ->> 'code') from jsonb_array_elements(tap.call(:'clerk', format(:'batch', 158,
    :'one_list')) -> 'refused') v), '{MD050}', 'who ran it does not approve it');
select is((select array_agg(distinct v ->> 'code') from jsonb_array_elements(tap.call(:'clerk2', format(:'batch', 159,
    :'one_list')) -> 'refused') v), '{MD050}', 'nor does who began it');
select is(tap.code(:'clerk2', format('office.approve_request(tap.op(160), %s, '''')', (:'one_list'::bigint[])[1])),
    'MD050', 'nor singly');
select is((select string_agg(h.staff_id || ' ' || h.what, ', ' order by h.staff_id, h.what) from core.request_hand h
    where h.society_id = 1 and h.request_id = (:'one_list'::bigint[])[1]), '101 submitted, 101 took, 102 took',
    'both are named with each request');
select is((select string_agg(h.staff_id || ' ' || h.what, ', ' order by h.staff_id, h.what) from core.request_hand h
    where h.society_id = 1 and h.request_id = (:'two_list'::bigint[])[1]), '101 submitted, 101 took',
    'and nobody who began another list, nor anybody twice');
select tap.end_duties(1, 101), tap.end_duties(1, 102) \g /dev/null
select is(tap.code(:'clerk', format(:'batch', 161, :'one_list')), 'MD004', 'a clerk approves none');
select is(tap.recorded(1, 'request_taken', (:'two_list'::bigint[])[1]), 1, 'that it was made is on record by itself');
select is(tap.code(:'printer', format(:'batch', 162, :'one_list')), '42501', 'nor does who prints');
select is(tap.code(:'other_supervisor', format(:'batch', 163, :'one_list')), 'MD021',
    'another society''s list does not exist');
select is(jsonb_array_length(tap.call(:'supervisor', format(:'batch', 164, :'one_list')) -> 'approved'), 4,
    'somebody else approves it');

-- Asked once for all of them.
set local track_functions = 'pl';
select coalesce(pg_stat_get_xact_function_calls('core.unusual_among'::regproc), 0) as before \gset
select tap.call(:'supervisor', format(:'batch', 165, :'two_list')) \g /dev/null
select is(pg_stat_get_xact_function_calls('core.unusual_among'::regproc) - :before, 1::bigint,
    'what is unusual about them is asked once');
select is(core.goes_together('high', null, null) or core.goes_together('normal', '{same_hands}', null), false,
    'of no list: the low lane alone');
select is(core.goes_together('low', null, null) and core.goes_together('high', '{from_a_list}', 1)
    and not core.goes_together('low', '{despite}', 1), true, 'and of a list what nothing raises');

select * from finish();
rollback;
