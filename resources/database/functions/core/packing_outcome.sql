-- What must not leave at all comes before where it would belong.
create or replace function core.packing_outcome(card core.card, bundle bigint) returns text
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select case
        when card.card_id is null then 'unknown'
        when card.state in ('void', 'spoiled', 'not_found') then 'void'
        when card.bundle_id is null then 'not_counted'
        when card.bundle_id <> bundle then 'other_bundle'
        when core.card_problem(card) <> '' then 'void'
        when card.packed_at is not null then 'twice'
        else 'right' end
$$;
comment on function core.packing_outcome(core.card, bigint) is
    'Code of what a card is to the bundle into which it is laid; see office.pack_card.';
alter function core.packing_outcome(core.card, bigint) owner to madoguchi_owner;
revoke all on function core.packing_outcome(core.card, bigint) from public;
grant execute on function core.packing_outcome(core.card, bigint) to madoguchi_api;
