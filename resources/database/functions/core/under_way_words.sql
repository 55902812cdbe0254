create or replace function core.under_way_words(under_way jsonb) returns text
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(nullif(under_way ->> 'serial', ''), under_way ->> 'request_id', '')
$$;
comment on function core.under_way_words(jsonb) is
    'The card''s serial, or while it has none the request''s number, out of core.card_under_way; empty for none.';
alter function core.under_way_words(jsonb) owner to madoguchi_owner;
revoke all on function core.under_way_words(jsonb) from public;
grant execute on function core.under_way_words(jsonb) to madoguchi_api;
