-- Only what stands on these cards: a later card's secret, or one that the member chose, goes on working.
create or replace function core.stop_secrets(me core.staff, card_ids bigint[], reason text)
    returns int
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    stopped int;
begin
    update core.credential k
    set state = 'void', void_at = clock_timestamp(), void_reason = reason
    from core.card c
    where c.society_id = me.society_id and c.card_id = any (card_ids)
        and k.society_id = c.society_id and k.credential_id = c.credential_id and k.state = 'active';
    get diagnostics stopped = row_count;
    update core.mail m -- what still waits would tell of a card that is not to be used
    set void_at = clock_timestamp()
    where m.society_id = me.society_id and m.card_id = any (card_ids) and m.taken_at is null and m.void_at is null;
    return stopped;
end
$$;
comment on function core.stop_secrets(core.staff, bigint[], text) is
    'Makes the secrets of cards that have left void at once, with the mails about them that are not sent, and tells '
    'how many still worked.';
alter function core.stop_secrets(core.staff, bigint[], text) owner to madoguchi_owner;
revoke all on function core.stop_secrets(core.staff, bigint[], text) from public;
grant execute on function core.stop_secrets(core.staff, bigint[], text) to madoguchi_api;
