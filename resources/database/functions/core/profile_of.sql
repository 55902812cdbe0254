create or replace function core.profile_of(society int) returns jsonb
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return (select p.profile from core.society_profile p where p.society_id = society order by p.version desc limit 1);
end
$$;
comment on function core.profile_of(int) is 'A society''s profile in its latest version. Read it through core.setting.';
alter function core.profile_of(int) owner to madoguchi_owner;
revoke all on function core.profile_of(int) from public;
grant execute on function core.profile_of(int) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
