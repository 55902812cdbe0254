-- Each view says how much is in it, to those who work with the queue.
begin;
\ir fixtures.sql
select plan(8);

select core.today() + 3 as later \gset
select tap.request(1, 'viewing_password_issue', 'received') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'claimed') \g /dev/null
set local session authorization :clerk;
select is(office.request_counts(), '{"open": 2, "mine": 1, "unclaimed": 1, "late": 0, "held": 0, "to_complete": 0,
    "returned": 0}', 'mine is mine');
select office.hold_request(tap.op(1), 102, 'waiting for a form', :'later') \g /dev/null
select is(office.request_counts() ->> 'held', '1', 'what is put aside is counted apart');
set local session authorization :clerk2;
select is(office.request_counts() ->> 'mine', '0', 'a colleague''s is not mine');
set local session authorization :other_clerk;
select is(office.request_counts() ->> 'open', '0', 'another society''s queue is its own');
set local session authorization :supervisor;
select is(office.request_counts() ->> 'open', '2', 'a supervisor may look');
set local session authorization :printer;
select throws_ok($$ select office.request_counts() $$, '42501', null, 'a printer may not');

-- What is done is a society's whole past: 5,000 requests that ended last year are gone through by no view.
reset session authorization;
insert into core.request (society_id, request_id, kind, channel, state, person_id, coverage_id, secret_kind,
    received_at, withdrawn_at, withdrawal_reason, taken_by)
select 1, 10000 + n, 'referral', 'telephone', 'withdrawn', 1, 1, 'none', now() - interval '1 year', now(), 'past',
    (select min(x.staff_id) from core.staff x where x.society_id = 1)
from generate_series(1, 5000) n;
analyze core.request;
create function tap.entries() returns bigint language sql volatile security definer as $$
    select sum(pg_stat_get_xact_tuples_returned(o.oid))::bigint
    from (select i.indexrelid as oid from pg_index i where i.indrelid = 'core.request'::regclass
        union all select 'core.request'::regclass) o
$$;
create function tap.looked_at(statement text) returns bigint language plpgsql as $$
declare
    before bigint;
begin
    execute statement; -- the first time reads what the session keeps
    before := tap.entries();
    execute statement;
    return tap.entries() - before;
end
$$;
grant execute on function tap.entries(), tap.looked_at(text) to public;
set local session authorization :clerk;
select cmp_ok(tap.looked_at('select office.request_counts()'), '<', 200::bigint, 'counts go through what is under way');
select cmp_ok(tap.looked_at('select count(*) from unnest(''{open,mine,unclaimed,late,held,to_complete,returned,done}''
    ::text[]) v, office.requests(v)'), '<', 1000::bigint, 'and so do the lists');

select * from finish();
rollback;
