create or replace function core.unchecked_cards(society int) returns setof core.card
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select c.*
    from core.returned_mail m
    join core.card c on c.society_id = m.society_id and c.card_id = m.card_id
    where m.society_id = society and m.closed_at is null
$$;
comment on function core.unchecked_cards(int) is
    'Cards that came back and whose address nobody has checked since: where they went, nothing of the same member goes '
    'until then.';
alter function core.unchecked_cards(int) owner to madoguchi_owner;
revoke all on function core.unchecked_cards(int) from public;
grant execute on function core.unchecked_cards(int) to madoguchi_api;
