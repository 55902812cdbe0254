-- Every piece belongs to the destination on the cover sheet, and what is scanned into a bundle is held against that
-- (I-13, I-14). What does not belong there is on record, too: a mistake that was caught is still worth knowing.
create or replace function office.pack_card(op_id uuid, bundle_id bigint, serial text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer');
    answer jsonb := core.begin_operation(op_id, 'pack_card', jsonb_build_array(bundle_id, serial));
    number text := core.typed_serial(serial);
    bundle core.bundle;
    card core.card;
    outcome text;
begin
    if answer is null then
        bundle := core.locked_ready_bundle(me, pack_card.bundle_id);
        select c.* into card from core.card c where c.society_id = me.society_id and c.serial = number for update;

        outcome := core.packing_outcome(card, bundle.bundle_id);
        if outcome = 'right' then
            update core.card c
            set packed_at = date_trunc('milliseconds', clock_timestamp()), -- as the answer tells it, so that both agree
                packed_by = me.staff_id
            where c.society_id = me.society_id and c.card_id = card.card_id
            returning c.* into card;
            perform core.record_cards('card_packed', array[card.card_id],
                jsonb_build_object('bundle', bundle.bundle_id));
        elsif outcome = 'unknown' then
            perform core.record('card_misplaced', 'bundle', bundle.bundle_id, null,
                jsonb_build_object('outcome', outcome, 'serial', number)); -- null: no serial was read
        elsif outcome <> 'twice' then
            perform core.record_cards('card_misplaced', array[card.card_id],
                jsonb_build_object('outcome', outcome, 'bundle', bundle.bundle_id));
        end if;
        answer := core.end_operation(op_id, core.packing_answer(card, outcome, bundle.bundle_id));
    end if;

    -- Not kept with the answer, which holds codes and numbers alone.
    return answer || jsonb_build_object('destination', coalesce((select c.recipient from core.card c
        where c.society_id = me.society_id and c.card_id = (answer ->> 'card_id')::bigint and c.route = 'employer'
            and answer ->> 'outcome' = 'other_bundle'), ''));
end
$$;
comment on function office.pack_card(uuid, bigint, text) is
    'Holds a card, scanned or typed as it is laid into a bundle, against that bundle. `outcome`: right (packed now), '
    'twice (packed before), other_bundle (`route` and `destination` say whose; `gone`: which has left), not_counted '
    '(of a run that is not reconciled), void (`reason`: why it must not leave), unknown (no card of this society, or '
    'misread). `packed` of `cards` are packed now. MD023: no such bundle. MD043: gone already.';
alter function office.pack_card(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.pack_card(uuid, bigint, text) from public;
grant execute on function office.pack_card(uuid, bigint, text) to madoguchi_printer;
