create or replace function core.duplicates_of(its core.request) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(jsonb_build_object('request_id', r.request_id, 'state', r.state,
        'received_at', core.iso_time(r.received_at)) order by r.request_id), '[]')
    from core.request r
    where r.society_id = its.society_id and r.coverage_id = its.coverage_id and r.kind = its.kind
        and r.request_id <> its.request_id and r.state in ('received', 'on_hold', 'waiting', 'approved')
        and its.state in ('received', 'on_hold', 'waiting', 'approved')
$$;
comment on function core.duplicates_of(core.request) is
    'The other requests that could be merged into this one, oldest first, as [{request_id, state, received_at}]; see '
    'office.merge_requests.';
alter function core.duplicates_of(core.request) owner to madoguchi_owner;
revoke all on function core.duplicates_of(core.request) from public;
grant execute on function core.duplicates_of(core.request) to madoguchi_api;
