create or replace function core.texts_version(society int, kind text) returns int
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$ select coalesce((core.setting(core.profile_of(society), 'cards', kind, 'version'))::int, 1) $$;
comment on function core.texts_version(int, text) is
    'The version of the texts that the society''s profile has for cards of this kind.';
alter function core.texts_version(int, text) owner to madoguchi_owner;
revoke all on function core.texts_version(int, text) from public;
grant execute on function core.texts_version(int, text) to madoguchi_api;
