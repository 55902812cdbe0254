create or replace function core.lane_of(its core.request, profile jsonb) returns text
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select core.raised_lane(coalesce(core.setting(profile, 'requests', its.kind, 'lane') #>> '{}', 'normal'),
        (select u.codes from core.unusual_among(its.society_id, array[its.request_id]) u))
$$;
comment on function core.lane_of(core.request, jsonb) is 'The lane in which a request waits now.';
alter function core.lane_of(core.request, jsonb) owner to madoguchi_owner;
revoke all on function core.lane_of(core.request, jsonb) from public;
grant execute on function core.lane_of(core.request, jsonb) to madoguchi_api;
