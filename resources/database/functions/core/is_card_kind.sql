create or replace function core.is_card_kind(kind text) returns boolean
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$ select exists (select from core.offered_kinds() k where k.kind = is_card_kind.kind and k.secret <> 'none') $$;
comment on function core.is_card_kind(text) is 'True for a kind of request that ends with a card; false: it is done.';
alter function core.is_card_kind(text) owner to madoguchi_owner;
revoke all on function core.is_card_kind(text) from public;
grant execute on function core.is_card_kind(text) to madoguchi_api, madoguchi_portal_api;
