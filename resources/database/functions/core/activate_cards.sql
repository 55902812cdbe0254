create or replace function core.activate_cards(me core.staff, card_ids bigint[]) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    activated int;
begin
    -- Where the old secret was lost or seen by others it is void already, and nothing is found here.
    update core.credential old
    set state = 'void', void_at = clock_timestamp(), void_reason = 'replaced'
    from core.card c
    where c.society_id = me.society_id and c.card_id = any (card_ids) and old.society_id = c.society_id
        and old.account_id = c.account_id and old.kind = c.secret_kind and old.state = 'active';

    update core.credential new
    set state = 'active', active_at = clock_timestamp()
    from core.card c
    where c.society_id = me.society_id and c.card_id = any (card_ids)
        and new.society_id = c.society_id and new.credential_id = c.credential_id and new.state = 'ready';
    get diagnostics activated = row_count;
    if activated <> cardinality(card_ids) then
        raise exception 'a card without a secret that is ready' using errcode = 'MD043';
    end if;

    update core.card c
    set state = 'dispatched', dispatched_at = clock_timestamp(), dispatched_by = me.staff_id
    where c.society_id = me.society_id and c.card_id = any (card_ids);
    perform core.record_cards('card_dispatched', card_ids);
    perform core.move_requests(me, card_ids, 'dispatched', 'request_dispatched');
    perform core.sign_requests(me, card_ids, 'dispatched');
end
$$;
comment on function core.activate_cards(core.staff, bigint[]) is
    'Makes the secrets of these cards active and the ones they replace void, and notes that cards and requests are '
    'dispatched.';
alter function core.activate_cards(core.staff, bigint[]) owner to madoguchi_owner;
revoke all on function core.activate_cards(core.staff, bigint[]) from public;
grant execute on function core.activate_cards(core.staff, bigint[]) to madoguchi_api;
