create or replace function core.search_cap(society int) returns int
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
begin
    return coalesce((select p.search_cap from core.society_profile p
        where p.society_id = society order by p.version desc limit 1), 2000);
end
$$;
comment on function core.search_cap(int) is
    'How many hits a search looks through where no index knows their order; 2,000 if the profile says nothing. Does '
    'not unpack the profile.';
alter function core.search_cap(int) owner to madoguchi_owner;
revoke all on function core.search_cap(int) from public;
grant execute on function core.search_cap(int) to madoguchi_api;
