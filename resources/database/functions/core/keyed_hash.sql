create or replace function core.keyed_hash(society int, what text, typed text) returns bytea
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select sha256(i.dummy_key || convert_to(concat_ws(chr(31), what, society, typed), 'UTF8')) from core.installation i
$$;
comment on function core.keyed_hash(int, text, text) is
    'What stands for something typed, so that attempts can be counted without keeping it: people type passwords into '
    'the field of the login ID.';
alter function core.keyed_hash(int, text, text) owner to madoguchi_owner;
revoke all on function core.keyed_hash(int, text, text) from public;
grant execute on function core.keyed_hash(int, text, text) to madoguchi_portal_api;
