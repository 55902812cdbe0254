create or replace function core.has_lapsed(its core.request, profile jsonb) returns boolean
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return coalesce(core.lapses_on(its, profile) < core.today(), false);
end
$$;
comment on function core.has_lapsed(core.request, jsonb) is
    'True when a waiting request or an approval is past its last day, whether or not the nightly run has seen it.';
alter function core.has_lapsed(core.request, jsonb) owner to madoguchi_owner;
revoke all on function core.has_lapsed(core.request, jsonb) from public;
grant execute on function core.has_lapsed(core.request, jsonb) to madoguchi_api, madoguchi_job_api;
