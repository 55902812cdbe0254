create or replace function core.lapses_on(its core.request, profile jsonb) returns date
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select case its.state
        when 'waiting' then (greatest(its.submitted_at, its.lapsed_at) at time zone 'Asia/Tokyo')::date
            + coalesce((core.setting(profile, 'approvals', 'request_days') #>> '{}')::int, 10)
        when 'approved' then (its.decided_at at time zone 'Asia/Tokyo')::date
            + coalesce((core.setting(profile, 'approvals', 'approval_days') #>> '{}')::int, 10)
    end
$$;
comment on function core.lapses_on(core.request, jsonb) is
    'The last day on which a waiting request can be decided, or an approval used; null in any other state.';
alter function core.lapses_on(core.request, jsonb) owner to madoguchi_owner;
revoke all on function core.lapses_on(core.request, jsonb) from public;
grant execute on function core.lapses_on(core.request, jsonb) to madoguchi_api, madoguchi_job_api;
