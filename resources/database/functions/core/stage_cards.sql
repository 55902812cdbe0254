-- The table's own check is the one rule for a hash's shape. Its message would quote the row, so it never leaves this
-- function.
create or replace function core.stage_cards(me core.staff, card_ids bigint[], hashes text[]) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    before bigint := core.next_number(me.society_id, 'credential', cardinality(card_ids)) - 1;
begin
    insert into core.credential (society_id, credential_id, account_id, kind, hash)
    select me.society_id, before + h.position, c.account_id, c.secret_kind, h.hash
    from unnest(card_ids, hashes) with ordinality h (card_id, hash, position)
    join core.card c on c.society_id = me.society_id and c.card_id = h.card_id;

    update core.card c
    set state = 'staged', credential_id = before + h.position
    from unnest(card_ids) with ordinality h (card_id, position)
    where c.society_id = me.society_id and c.card_id = h.card_id;
exception
    when check_violation or not_null_violation then
        raise exception 'not an argon2id hash in PHC form' using errcode = 'MD062';
    when unique_violation then
        raise exception 'another secret of this account is on its way' using errcode = 'MD063';
end
$$;
comment on function core.stage_cards(core.staff, bigint[], text[]) is
    'Stores the secrets of numbered cards as staged, and ties each to its card. MD062: not a hash. MD063: one is '
    'coming already.';
alter function core.stage_cards(core.staff, bigint[], text[]) owner to madoguchi_owner;
revoke all on function core.stage_cards(core.staff, bigint[], text[]) from public;
grant execute on function core.stage_cards(core.staff, bigint[], text[]) to madoguchi_api;
