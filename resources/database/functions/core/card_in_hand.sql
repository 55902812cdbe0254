create or replace function core.card_in_hand(account bigint, secret text) returns bigint
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select c.card_id
    from core.card c
    where c.society_id = (select core.my_society()) and c.account_id = account and c.secret_kind = secret
        and c.state in ('dispatched', 'returned')
    order by c.dispatched_at desc, c.card_id desc
    limit 1
$$;
comment on function core.card_in_hand(bigint, text) is
    'The card of this kind that left the house last for this account, the one that a new card replaces; or null.';
alter function core.card_in_hand(bigint, text) owner to madoguchi_owner;
revoke all on function core.card_in_hand(bigint, text) from public;
grant execute on function core.card_in_hand(bigint, text) to madoguchi_api;
