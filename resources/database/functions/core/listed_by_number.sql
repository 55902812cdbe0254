create or replace function core.listed_by_number(
    society int, source text, after core.listed_hit, how_many int)
    returns setof core.listed_hit
    language plpgsql stable rows 200
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
begin
    if source = 'unregistered' then
        return query
            select c.coverage_id, c.symbol_key, c.number_key, null::timestamptz, c.coverage_id
            from core.coverage c
            where c.society_id = society and c.lost_on is null and c.registration in ('none', 'issued', 'ended')
                and (c.symbol_key, c.number_key, c.coverage_id)
                    > (coalesce(after.key1, ''), coalesce(after.key2, ''), coalesce(after.id, 0))
            order by c.symbol_key, c.number_key, c.coverage_id limit how_many;
    elsif source = 'frozen' then
        return query
            select c.coverage_id, c.symbol_key, c.number_key, null::timestamptz, c.coverage_id
            from core.coverage c
            where c.society_id = society and c.registration = 'frozen'
                and (c.symbol_key, c.number_key, c.coverage_id)
                    > (coalesce(after.key1, ''), coalesce(after.key2, ''), coalesce(after.id, 0))
            order by c.symbol_key, c.number_key, c.coverage_id limit how_many;
    else
        return query
            select c.coverage_id, c.symbol_key, c.number_key, null::timestamptz, c.coverage_id
            from core.coverage c
            where c.society_id = society and (c.lost_on is null or c.registration <> 'none')
                and (c.symbol_key, c.number_key, c.coverage_id)
                    > (coalesce(after.key1, ''), coalesce(after.key2, ''), coalesce(after.id, 0))
            order by c.symbol_key, c.number_key, c.coverage_id limit how_many;
    end if;
end
$$;
comment on function core.listed_by_number(int, text, core.listed_hit, int) is
    'Coverages behind a hit (null: from the first on) by symbol and number: all that the list of registrations may '
    'show, those without a working account (unregistered), or the frozen ones.';
alter function core.listed_by_number(int, text, core.listed_hit, int) owner to madoguchi_owner;
revoke all on function core.listed_by_number(int, text, core.listed_hit, int) from public;
grant execute on function core.listed_by_number(int, text, core.listed_hit, int) to madoguchi_api;
