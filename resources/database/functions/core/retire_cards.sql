-- A sheet that will not leave the house: its secret dies with it, in the same transaction.
create or replace function core.retire_cards(me core.staff, card_ids bigint[], outcome text, reason text) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform from core.card c
    where c.society_id = me.society_id and c.card_id = any (card_ids)
    order by c.card_id for update; -- as a bundle's are taken
    update core.card c
    set state = outcome, void_reason = reason,
        reconciled_by = case when outcome in ('spoiled', 'not_found') then me.staff_id else c.reconciled_by end
    where c.society_id = me.society_id and c.card_id = any (card_ids);

    update core.credential k
    set state = 'void', void_at = clock_timestamp(), void_reason = reason
    from core.card c
    where c.society_id = me.society_id and c.card_id = any (card_ids)
        and k.society_id = c.society_id and k.credential_id = c.credential_id and k.state in ('staged', 'ready');

    perform core.record_cards('card_' || outcome, card_ids, jsonb_build_object('reason', reason));
end
$$;
comment on function core.retire_cards(core.staff, bigint[], text, text) is
    'Makes cards spoiled, not found or void, for a reason given as a code, and voids the secrets that they carry.';
alter function core.retire_cards(core.staff, bigint[], text, text) owner to madoguchi_owner;
revoke all on function core.retire_cards(core.staff, bigint[], text, text) from public;
grant execute on function core.retire_cards(core.staff, bigint[], text, text) to madoguchi_api;
