create or replace function core.may_have_card(society int, coverage_id bigint, account_id bigint, secret_kind text)
    returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select
        from core.coverage c
            join core.account a on a.society_id = c.society_id and a.coverage_id = c.coverage_id
        where c.society_id = society and c.coverage_id = may_have_card.coverage_id
            and a.account_id = may_have_card.account_id
            and (a.state = 'registered' or a.state = 'issued' and secret_kind = 'temporary')
            and c.acquired_on <= core.today() and (c.lost_on is null or c.lost_on > core.today())
            and (secret_kind <> 'viewing' or a.wishes_to_view))
$$;
comment on function core.may_have_card(int, bigint, bigint, text) is
    'True while the coverage holds, the account is registered, and, for a viewing password, viewing is wished (MYK-14, '
    'MYK-15).';
alter function core.may_have_card(int, bigint, bigint, text) owner to madoguchi_owner;
revoke all on function core.may_have_card(int, bigint, bigint, text) from public;
grant execute on function core.may_have_card(int, bigint, bigint, text) to madoguchi_api, madoguchi_portal_api;
