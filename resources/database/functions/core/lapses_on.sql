create or replace function core.lapses_on(its core.request, profile jsonb) returns date
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return core.begun_on(its) + core.days_to_act(profile, its.state);
end
$$;
comment on function core.lapses_on(core.request, jsonb) is
    'The last day on which a waiting request can be decided, or an approval used; null in any other state.';
alter function core.lapses_on(core.request, jsonb) owner to madoguchi_owner;
revoke all on function core.lapses_on(core.request, jsonb) from public;
grant execute on function core.lapses_on(core.request, jsonb) to madoguchi_api, madoguchi_job_api;
