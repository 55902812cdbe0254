create or replace function core.days_to_act(profile jsonb, state text) returns int
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return coalesce((core.setting(profile, 'approvals', case state when 'waiting' then 'request_days'
        else 'approval_days' end) #>> '{}')::int, 10);
end
$$;
comment on function core.days_to_act(jsonb, text) is
    'Within how many days a waiting request has to be decided, or an approval used. Read it once for a list: the '
    'profile is large.';
alter function core.days_to_act(jsonb, text) owner to madoguchi_owner;
revoke all on function core.days_to_act(jsonb, text) from public;
grant execute on function core.days_to_act(jsonb, text) to madoguchi_api, madoguchi_job_api;
