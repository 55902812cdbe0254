create or replace function core.same_place(card core.card, route text, employer_id bigint, recipient text,
    postal_code text, address text)
    returns boolean
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select (card.route, card.employer_id, card.recipient, card.postal_code)
            is not distinct from (same_place.route, same_place.employer_id, same_place.recipient,
                same_place.postal_code)
        and (card.address = same_place.address
            or core.fold_address(card.address) = core.fold_address(same_place.address))
$$;
comment on function core.same_place(core.card, text, bigint, text, text, text) is
    'Whether a card went to this addressee, however the address is written; false when there is none.';
alter function core.same_place(core.card, text, bigint, text, text, text) owner to madoguchi_owner;
revoke all on function core.same_place(core.card, text, bigint, text, text, text) from public;
grant execute on function core.same_place(core.card, text, bigint, text, text, text) to madoguchi_api;
