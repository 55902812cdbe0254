create or replace function core.packing_answer(card core.card, outcome text, bundle bigint) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object('outcome', outcome, 'card_id', card.card_id, 'serial', card.serial,
        'packed_at', core.iso_time(card.packed_at), 'bundle_id', card.bundle_id, 'route', card.route,
        'gone', coalesce(card.state in ('dispatched', 'returned'), false),
        'reason', case when outcome <> 'void' then ''
            when card.state in ('spoiled', 'not_found') then card.void_reason
            else core.card_problem(card) end,
        'packed', count(c.packed_at), 'cards', count(*))
    from core.card c
    where c.society_id = (select core.my_society()) and c.bundle_id = bundle and c.state = 'good'
$$;
comment on function core.packing_answer(core.card, text, bigint) is
    'What office.pack_card keeps of a scan: the card, and how many of the bundle''s living cards are packed.';
alter function core.packing_answer(core.card, text, bigint) owner to madoguchi_owner;
revoke all on function core.packing_answer(core.card, text, bigint) from public;
grant execute on function core.packing_answer(core.card, text, bigint) to madoguchi_api;
