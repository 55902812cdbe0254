create or replace function office.request_counts() returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
begin
    return (select jsonb_object_agg(v.view, (select count(*) from core.requests_in(me, v.view)))
        from unnest(array['open', 'mine', 'unclaimed', 'late', 'held', 'to_complete', 'returned']) v (view));
end
$$;
comment on function office.request_counts() is
    'How many requests each view of the queue has, but for those that are done; see office.requests.';
alter function office.request_counts() owner to madoguchi_api;
revoke all on function office.request_counts() from public;
grant execute on function office.request_counts() to madoguchi_clerk, madoguchi_supervisor;
