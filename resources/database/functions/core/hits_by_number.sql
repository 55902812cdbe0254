-- A number is one coverage's on an average, but a small one is every employer's: sorting all of them to show fifty
-- would look right to the planner, and is told off. The index has them in order, symbol by symbol.
create or replace function core.hits_by_number(
    society int, reading core.search_reading, after core.search_hit, how_many int)
    returns core.search_hit[]
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
    set enable_sort = off
as $$
begin
    if reading.form = 'symbol_number' then
        return array(select row(c.person_id, c.coverage_id, c.symbol_key, c.branch, null, c.coverage_id,
                false)::core.search_hit
            from core.coverage c
            where c.society_id = society and c.number_key = reading.keys[2] and c.symbol_key = reading.keys[1]
                and (reading.keys[3] = '' or ltrim(normalize(c.branch, NFKC), '0') = ltrim(reading.keys[3], '0'))
                and (c.branch, c.coverage_id) > (coalesce(after.key2, ''), coalesce(after.id, 0))
            order by c.branch, c.coverage_id limit how_many);
    end if;
    return array(select row(c.person_id, c.coverage_id, c.symbol_key, c.branch, null, c.coverage_id,
            false)::core.search_hit
        from core.coverage c
        where c.society_id = society and c.number_key = reading.keys[1]
            and (c.symbol_key, c.branch, c.coverage_id)
                > (coalesce(after.key1, ''), coalesce(after.key2, ''), coalesce(after.id, 0))
        order by c.symbol_key, c.branch, c.coverage_id limit how_many);
end
$$;
comment on function core.hits_by_number(int, core.search_reading, core.search_hit, int) is
    'Coverages by symbol and number, with the branch when it was typed, or by the number alone.';
alter function core.hits_by_number(int, core.search_reading, core.search_hit, int) owner to madoguchi_owner;
revoke all on function core.hits_by_number(int, core.search_reading, core.search_hit, int) from public;
grant execute on function core.hits_by_number(int, core.search_reading, core.search_hit, int) to madoguchi_api;
