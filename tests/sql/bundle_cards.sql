begin;
\ir fixtures.sql
\ir printing.sql
select plan(17);

insert into core.employer (society_id, employer_id, code, name, postal_code, address) values
    (1, 3, 'E003', 'Third works', '1300001', 'Works street 3');
select tap.member(1, n, 3), tap.approved(1, n, n) from generate_series(1001, 1008) n \g /dev/null
select tap.counted(:'printer', :'printer2', 1001, 1002, 1003, 1004, 1005, 1006, 1007) as run \gset
select tap.bundle_of(1, 1001) as bundle \gset
\set list '(select jsonb_agg(c) from office.bundle_cards(%s) c)'

select is(tap.call(:'printer2', format(:'list', :bundle)) -> 0, jsonb_build_object('card_id', 101,
    'serial', core.card_serial('NR', 101), 'kind', 'viewing_password_reissue', 'name', 'Family1001 Given1001',
    'printed_on', (now() at time zone 'Asia/Tokyo')::date, 'state', 'good', 'problem', '',
    'packed_at', null),
    'a manifest without any secret');
select is(jsonb_array_length(tap.call(:'printer2', format(:'list', :bundle))), 7, 'with every card');

-- What changed since it was printed is seen before anybody goes to the door.
create function pg_temp.problem(request bigint) returns text language sql as $$
    select x.value ->> 'problem' from core.card c, jsonb_array_elements(tap.call('st_000106',
        format('(select jsonb_agg(c) from office.bundle_cards(%s) c)', c.bundle_id))) x
    where c.society_id = 1 and c.request_id = request and x.value ->> 'serial' = c.serial
$$;
select tap.withdraw(1001) \g /dev/null
select is(pg_temp.problem(1001), 'withdrawn', 'a request that was withdrawn');
update core.coverage set lost_on = (now() at time zone 'Asia/Tokyo')::date where society_id = 1 and coverage_id = 1002;
select is(pg_temp.problem(1002), 'coverage_lost', 'a coverage that has ended today [MYK-14]');
update core.coverage set lost_on = (now() at time zone 'Asia/Tokyo')::date + 1 where society_id = 1
    and coverage_id = 1003;
select is(pg_temp.problem(1003), '', 'one that ends tomorrow is a coverage still');
update core.coverage set status = 'voluntary_continuation' where society_id = 1 and coverage_id = 1004;
select is(pg_temp.problem(1004), 'route_changed', 'a way that leads elsewhere now [MYK-2]');
update core.account set state = 'frozen' where society_id = 1 and account_id = 1005;
select is(pg_temp.problem(1005), 'account_closed', 'an account that was frozen');
update core.credential set state = 'void', void_at = now(), void_reason = 'test' where society_id = 1
    and account_id = 1006;
select is(pg_temp.problem(1006), 'secret_void', 'a secret that is void');
select tap.approved(1, 2007, 1007, despite => 'lost on the way', kind => 'viewing_password_issue') \g /dev/null
select tap.open(:'printer', 2007) \g /dev/null
select is(pg_temp.problem(1007), 'superseded', 'a later card for the same member [MYK-8]');
update core.employer set address = 'Works street 4' where society_id = 1 and employer_id = 3;
select is(pg_temp.problem(1003), 'route_changed', 'an address that is another now');
update core.employer set address = 'Works street 3', attention = 'New hand' where society_id = 1 and employer_id = 3;
select is(pg_temp.problem(1003), '', 'another person in charge at the same place is none');

select is(tap.recorded(1, 'bundle_read', :bundle), 11, 'every look at the manifest is on record');
select is(tap.code(:'printer', format(:'list', 4711)), 'MD023', 'an unknown bundle is unknown');
select is(tap.code(:'other_printer', format(:'list', :bundle)), 'MD023', 'another society''s bundle does not exist');
select is(tap.code(:'clerk', format(:'list', :bundle)), '42501', 'a clerk sees none');
select is(tap.code(:'supervisor', format(:'list', :bundle)), '42501', 'nor does a supervisor');
select tap.end_duties(1, 105) \g /dev/null
select is(tap.code(:'printer', format(:'list', :bundle)), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
