create or replace function core.cards_by_serial(society int, typed text[]) returns bigint[]
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(array_agg(c.card_id order by c.card_id), '{}')
    from core.card c
    where c.society_id = society and c.serial = any (array(select core.typed_serial(t) from unnest(typed) t))
$$;
comment on function core.cards_by_serial(int, text[]) is
    'The cards that carry these serials, as typed or scanned; empty array for none.';
alter function core.cards_by_serial(int, text[]) owner to madoguchi_owner;
revoke all on function core.cards_by_serial(int, text[]) from public;
grant execute on function core.cards_by_serial(int, text[]) to madoguchi_api;
