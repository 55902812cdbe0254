create or replace function core.is_drawn(its core.request, profile jsonb) returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select ('x' || left(encode(sha256(uuid_send(its.draw) || convert_to('full check', 'UTF8')), 'hex'), 6))
        ::bit(24)::int % 100 < coalesce((core.setting(profile, 'approvals', 'full_check_percent') #>> '{}')::int, 10)
$$;
comment on function core.is_drawn(core.request, jsonb) is
    'True for a request that the lot takes out of a batch. The lot is the request''s own: it never changes, and '
    'nobody sees it before the batch is asked for.';
alter function core.is_drawn(core.request, jsonb) owner to madoguchi_owner;
revoke all on function core.is_drawn(core.request, jsonb) from public;
grant execute on function core.is_drawn(core.request, jsonb) to madoguchi_api;
