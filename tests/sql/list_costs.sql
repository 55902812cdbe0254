-- What a list asks once is not asked again for every line: with ten thousand cards to print, a function for each line
-- took the list past its time. Calls are counted, so that no clock is needed.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(15);
set local track_functions = 'pl';

-- How often functions were called while somebody called one of ours.
create function tap.calls(login text, called text, variadic counted text[]) returns text language plpgsql as $$
declare
    before bigint[] := array(select coalesce(pg_stat_get_xact_function_calls(f::regproc), 0) from unnest(counted) f);
begin
    perform tap.call(login, called);
    return array_to_string(array(select f || ' '
        || coalesce(pg_stat_get_xact_function_calls(f::regproc), 0) - before[n]
        from unnest(counted) with ordinality x (f, n)), ', ');
end
$$;

select tap.member(1, n) from generate_series(1001, 1040) n \g /dev/null
create function tap.wait(ids int[]) returns void language sql as $$
    select tap.approved(1, n, n) from unnest(ids) n;
    insert into core.request (society_id, request_id, kind, channel, state, person_id, coverage_id, account_id,
        secret_kind, promised_on, taken_by, verified_by, submitted_by, submitted_at, identity)
    select 1, n + 1000, 'login_notice', 'counter', 'waiting', n, n, n, 'login', '2030-01-01', 101, 101, 101, now(),
        'passed'
    from unnest(ids) n;
$$;
\set queue '(select count(*) from office.print_queue())'
\set approvals '(select count(*) from office.approvals())'
select tap.wait(array(select generate_series(1001, 1004))) \g /dev/null
select tap.calls(:'printer', :'queue', 'core.profile_of', 'core.setting', 'core.destinations_of') as few_printed \gset
select tap.calls(:'supervisor', :'approvals', 'core.profile_of', 'core.setting', 'core.destinations_of',
    'core.ties_among') as few_approved \gset
select tap.wait(array(select generate_series(1005, 1040))) \g /dev/null
select is(tap.call(:'printer', :'queue'), '40', 'ten times as many wait for paper');
select is(tap.calls(:'printer', :'queue', 'core.profile_of', 'core.setting', 'core.destinations_of'),
    :'few_printed'::text, 'and no more is asked of the profile');
select is(tap.call(:'supervisor', :'approvals'), '40', 'ten times as many wait for a decision');
select is(tap.calls(:'supervisor', :'approvals', 'core.profile_of', 'core.setting', 'core.destinations_of',
    'core.ties_among'), :'few_approved'::text, 'nor is there');
select matches(:'few_approved'::text, 'destinations_of 1, core.ties_among 1$',
    'addresses and look-alikes are looked for once');
select is(tap.calls(:'supervisor', :'approvals', 'core.represents', 'core.may_decide'),
    'core.represents 0, core.may_decide 40', 'who stands in for nobody is not asked for every line for whom');
select is(tap.calls(:'clerk', 'office.changes(null)', 'core.may_decide', 'core.represents', 'core.profile_of'),
    'core.may_decide 0, core.represents 0, core.profile_of 1',
    'who decides on nothing looks at no hands every two seconds');
select is(tap.calls(:'supervisor', 'office.changes(null)', 'core.may_decide', 'core.represents', 'core.profile_of'),
    'core.may_decide 40, core.represents 0, core.profile_of 1', 'a supervisor looks at hands alone');
select is(tap.calls(:'printer', 'office.changes(null)', 'core.has_lapsed', 'core.profile_of'),
    'core.has_lapsed 0, core.profile_of 1', 'and what has lapsed is known from its day');

-- A run of many asks the profile no more than a run of few.
\set open 'office.open_run(gen_random_uuid(), ''vfold-a5'', ''desk 1'', array(select generate_series(%s, %s)))'
select tap.calls(:'printer', format(:'open', 1001, 1004), 'core.profile_of', 'core.setting')
    as few_opened \gset
select is(tap.calls(:'printer', format(:'open', 1005, 1040), 'core.profile_of', 'core.setting'),
    :'few_opened'::text, 'ten times as many cards go into a run, and no more is asked of the profile');
select is((select count(*)::int from core.card c where c.society_id = 1 and c.request_id between 1001 and 1040), 40,
    'control: they went');

-- A deputy is asked, line by line, in whose place.
insert into core.deputy (society_id, deputy_id, staff_id, supervisor_id, from_day, until_day, reason, state, decided_by,
    decided_at)
values (1, 1, 102, 104, core.today(), core.today(), 'away', 'approved', 103, now());
select matches(tap.calls(:'clerk2', :'approvals', 'core.represents'), '[0-9]{2}$', 'control: a deputy is');
select is((select count(*)::int from core.destinations_of(1, array(select c.coverage_id from core.coverage c
        where c.society_id = 1))),
    (select count(d.route)::int from core.coverage c cross join lateral core.destination_of(1, c.coverage_id, '') d
        where c.society_id = 1), 'all destinations at once are those that each one has');
select is((select count(*)::int from core.coverage c cross join lateral core.destination_of(1, c.coverage_id, '') d
        join core.destinations_of(1, array(select x.coverage_id from core.coverage x where x.society_id = 1)) a
            on a.coverage_id = c.coverage_id
        where c.society_id = 1 and (d.route, d.employer_id, d.postal_code, d.address, d.recipient, d.department,
            d.attention) is distinct from (a.route, a.employer_id, a.postal_code, a.address, a.recipient, a.department,
            a.attention)), 0, 'in every word');
select is((select count(*)::int from core.destinations_of(2, array[1001, 1002])), 0,
    'another society has none of them');

select * from finish();
rollback;
