create or replace function core.iso_time(moment timestamptz) returns text
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return to_char(moment at time zone 'Asia/Tokyo', 'YYYY-MM-DD"T"HH24:MI:SS.MS') || '+09:00';
end
$$;
comment on function core.iso_time(timestamptz) is
    'A moment as ISO 8601 in Japan''s time, whatever the session has set; for answers in JSON.';
alter function core.iso_time(timestamptz) owner to madoguchi_owner;
revoke all on function core.iso_time(timestamptz) from public;
grant execute on function core.iso_time(timestamptz) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
