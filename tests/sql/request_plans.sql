reindex table core.request; -- what other tests took back makes its indexes large, and a large one is not asked
-- Nobody who looks at the queue goes through a society's past, or all that is open to find what is one person's.
begin;
\ir fixtures.sql
\ir entries.sql
select plan(3);

-- 5,000 requests that ended last year.
insert into core.request (society_id, request_id, kind, channel, state, person_id, coverage_id, secret_kind,
    received_at, withdrawn_at, withdrawal_reason, taken_by)
select 1, 10000 + n, 'referral', 'telephone', 'withdrawn', 1, 1, 'none', now() - interval '1 year', now(), 'past',
    (select min(x.staff_id) from core.staff x where x.society_id = 1)
from generate_series(1, 5000) n;
analyze core.request;
set local session authorization :clerk;
select cmp_ok(tap.looked_at('select office.request_counts()', '{core.request}'), '<', 200::bigint,
    'counts go through what is under way');
select cmp_ok(tap.looked_at('select count(*) from unnest(''{open,mine,unclaimed,late,held,to_complete,returned,done}''
    ::text[]) v, office.requests(v)', '{core.request}'), '<', 1000::bigint, 'and so do the lists');

reset session authorization;
-- 3,000 are open, of another person.
insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id, secret_kind, despite, taken_by)
select 1, 20000 + n, 'referral', 'telephone', 2, 2, 'none', 'again', (select min(x.staff_id) from core.staff x
    where x.society_id = 1)
from generate_series(1, 3000) n;
analyze core.request;
set local session authorization :clerk;
select cmp_ok(tap.looked_at($$ select office.request_guard('referral', 1) $$, '{core.request}'), '<', 50::bigint,
    'what is open for a person is looked up');

select * from finish();
rollback;
