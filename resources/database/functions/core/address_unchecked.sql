create or replace function core.address_unchecked(society int, account_id bigint, secret text)
    returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select from core.card c
        join core.returned_mail m on m.society_id = c.society_id and m.card_id = c.card_id
        where c.society_id = society and c.account_id = address_unchecked.account_id and c.secret_kind = secret
            and m.closed_at is null)
$$;
comment on function core.address_unchecked(int, bigint, text) is
    'Whether a card with this kind of secret came back from this member and nobody has checked the address since.';
alter function core.address_unchecked(int, bigint, text) owner to madoguchi_owner;
revoke all on function core.address_unchecked(int, bigint, text) from public;
grant execute on function core.address_unchecked(int, bigint, text) to madoguchi_api;
