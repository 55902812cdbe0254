create or replace function core.packing_is_scanned(society int) returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(core.setting(core.profile_of(society), 'dispatch', 'packing_scan') = 'true', false)
$$;
comment on function core.packing_is_scanned(int) is
    'Whether the profile lets a bundle go only when each of its cards was scanned into it.';
alter function core.packing_is_scanned(int) owner to madoguchi_owner;
revoke all on function core.packing_is_scanned(int) from public;
grant execute on function core.packing_is_scanned(int) to madoguchi_api;
