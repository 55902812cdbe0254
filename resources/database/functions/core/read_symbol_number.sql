create or replace function core.read_symbol_number(profile jsonb, typed text) returns text[]
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$ select coalesce(core.typed_symbol_number(profile, typed), (core.symbol_and_number(typed))[1:2]) $$;
comment on function core.read_symbol_number(jsonb, text) is
    'Symbol and number, as keys, from what a caller says: run together to the profile''s digits (HIN-2), or apart in '
    'any way; null when it is neither.';
alter function core.read_symbol_number(jsonb, text) owner to madoguchi_owner;
revoke all on function core.read_symbol_number(jsonb, text) from public;
grant execute on function core.read_symbol_number(jsonb, text) to madoguchi_api;
