create or replace function core.begun_on(its core.request) returns date
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return (case its.state when 'waiting' then greatest(its.submitted_at, its.lapsed_at)
        when 'approved' then its.decided_at end at time zone 'Asia/Tokyo')::date;
end
$$;
comment on function core.begun_on(core.request) is
    'The day from which the time of a waiting request or of an approval is counted; null in any other state.';
alter function core.begun_on(core.request) owner to madoguchi_owner;
revoke all on function core.begun_on(core.request) from public;
grant execute on function core.begun_on(core.request) to madoguchi_api, madoguchi_job_api;
