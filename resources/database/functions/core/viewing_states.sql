create or replace function core.viewing_states(society int, coverages bigint[])
    returns table (coverage_id bigint, account_id bigint, state text, under_way jsonb)
    language sql stable rows 100
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
    select a.coverage_id, a.account_id,
        case
            when u.under_way is not null then 'under_way'
            when exists (select from core.credential k
                where k.society_id = society and k.account_id = a.account_id and k.kind = 'viewing'
                    and k.state = 'active') then 'works'
            when a.wishes_to_view then 'missing'
            else 'no_wish'
        end,
        u.under_way
    from core.account a
        join core.coverage c on c.society_id = a.society_id and c.coverage_id = a.coverage_id
        cross join lateral (select core.card_under_way(society, a.account_id, 'viewing') as under_way) u
    where a.society_id = society and a.coverage_id = any (coverages) and a.state = 'registered'
        and (c.lost_on is null or c.lost_on > core.today())
$$;
comment on function core.viewing_states(int, bigint[]) is
    'Where the viewing password of each registered account of a present member stands: under_way (a request or a card; '
    'MYK-8), works, missing (there is a wish, and no card was asked for; MYK-9), or no_wish (MYK-15). Nobody else has '
    'one.';
alter function core.viewing_states(int, bigint[]) owner to madoguchi_owner;
revoke all on function core.viewing_states(int, bigint[]) from public;
grant execute on function core.viewing_states(int, bigint[]) to madoguchi_api;
