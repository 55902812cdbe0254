-- The print room's lists are read again whenever something happens; none goes through all that was ever printed.
begin;
\ir fixtures.sql
\ir printing.sql
\ir entries.sql
select plan(5);

-- 1,000 runs of the past with ten cards each, in as many bundles; a sheet of each was spoiled, and two signed for it.
insert into core.employer (society_id, employer_id, code, name, postal_code, address)
values (1, 901, 'W901', 'Works', '1300001', 'Street 1');
select tap.member(1, 1001, 901), tap.member(1, 1002, 901), tap.approved(1, 1002, 1002) \g /dev/null
insert into core.request (society_id, request_id, kind, channel, state, person_id, coverage_id, account_id, secret_kind,
    identity, verified_by, taken_by, submitted_by, submitted_at, decided_by, decided_at, despite)
select 1, 10000 + n, 'viewing_password_issue', 'telephone', 'closed', 1001, 1001, 1001, 'viewing', 'passed', 101, 101,
    101, now(), 103, now(), 'past'
from generate_series(1, 1000) n;
insert into core.run (society_id, run_id, form, station, state, opened_by, opened_at, expires_at, printed_at, closed_at,
    reconciled_by, cards)
select 1, 10000 + n, 'vfold-a5', 'past', 'closed', 105, now() - interval '9 days', now() - interval '8 days',
    now() - interval '9 days', now() - interval '9 days', 106, 10
from generate_series(1, 1000) n;
insert into core.bundle (society_id, bundle_id, route, employer_id, state, dispatched_at, dispatched_by)
select 1, 10000 + n, 'employer', 901, 'dispatched', now() - n * interval '1 minute', 106
from generate_series(1, 1000) n;
insert into core.card (society_id, card_id, run_id, position, serial, request_id, account_id, kind, secret_kind, state,
    printed_on, route, employer_id, recipient, postal_code, address, member_name, approved_by, printed_by,
    reconciled_by, bundle_id, void_reason)
select 1, 10000 + 10 * n + k, 10000 + n, k, format('NR-%s-0', 1000000 + 10 * n + k), 10000 + n, 1001,
    'viewing_password_issue', 'viewing', case k when 1 then 'spoiled' else 'void' end, current_date - 9, 'employer',
    901, 'Works', '1300001', 'Street 1', 'Member', 103, 105, 106, 10000 + n, case k when 1 then '' else 'past' end
from generate_series(1, 1000) n, generate_series(1, 10) k;
insert into core.destruction (society_id, run_id, staff_id, sheets)
select 1, 10000 + n, s, 1 from generate_series(1, 1000) n, unnest(array[105, 106]) s;
analyze core.request, core.run, core.bundle, core.card, core.destruction;

set local session authorization :printer;
select cmp_ok(tap.looked_at($$ select count(*) from office.runs('active') $$, '{core.card,core.bundle}'),
    '<', 50::bigint, 'runs under way');
select cmp_ok(tap.looked_at($$ select count(*) from office.runs('recovery') $$, '{core.card,core.bundle}'),
    '<', 1100::bigint, 'of sheets to be destroyed, those that ever were');
select cmp_ok(tap.looked_at($$ select count(*) from office.bundles('ready') $$, '{core.card,core.bundle}'),
    '<', 50::bigint, 'bundles that wait');
select cmp_ok(tap.looked_at($$ select count(*) from office.print_queue() $$, '{core.card,core.bundle}'),
    '<', 50::bigint, 'requests that wait');
select is((select count(*)::int from office.runs('done')), 500, 'of those that are done the newest are shown');

select * from finish();
rollback;
