-- One row of the record for each card, naming its person, so that a person's history and a sheet's history are both
-- whole.
create or replace function core.record_cards(what text, card_ids bigint[], more jsonb default '{}') returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    topic text := split_part(what, '_', 1);
    card record;
begin
    for card in
        select c.card_id, c.serial, c.run_id, c.request_id, r.person_id
        from core.card c
        join core.request r on r.society_id = c.society_id and r.request_id = c.request_id
        where c.society_id = (select core.my_society()) and c.card_id = any (card_ids)
        order by c.card_id
    loop
        perform core.record(what, topic, case topic when 'card' then card.card_id else card.request_id end,
            card.person_id,
            jsonb_build_object('serial', card.serial, 'run', card.run_id, 'request', card.request_id) || more);
    end loop;
end
$$;
comment on function core.record_cards(text, bigint[], jsonb) is
    'Records card_… or request_… for each of these cards, with its person, serial, run and request.';
alter function core.record_cards(text, bigint[], jsonb) owner to madoguchi_owner;
revoke all on function core.record_cards(text, bigint[], jsonb) from public;
grant execute on function core.record_cards(text, bigint[], jsonb) to madoguchi_api;
