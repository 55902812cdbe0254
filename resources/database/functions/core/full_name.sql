create or replace function core.full_name(family_name text, given_name text) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return btrim(family_name || ' ' || given_name);
end
$$;
comment on function core.full_name(text, text) is 'A name as it is shown, family name first; its characters as stored.';
alter function core.full_name(text, text) owner to madoguchi_owner;
revoke all on function core.full_name(text, text) from public;
grant execute on function core.full_name(text, text) to madoguchi_api, madoguchi_portal_api;
