create or replace function core.listed_by_text(society int, query text, after core.listed_hit, how_many int)
    returns setof core.listed_hit
    language plpgsql stable rows 200
    set search_path = pg_catalog, pg_temp
as $$
declare
    most int := core.search_cap(society);
    readings core.search_reading[] := array(select r from core.understood(query) r);
    found bigint[] := array[]::bigint[];
    reading core.search_reading;
begin
    foreach reading in array readings loop
        exit when cardinality(found) >= most;
        found := found || array(select h.coverage_id
            from unnest(core.with_coverages(society,
                core.search_hits(society, reading, null, most - cardinality(found)))) h);
    end loop;
    return query
        select c.coverage_id, c.symbol_key, c.number_key, null::timestamptz, c.coverage_id
        from core.coverage c
        where c.society_id = society and c.coverage_id = any (found)
            and (c.symbol_key, c.number_key, c.coverage_id)
                > (coalesce(after.key1, ''), coalesce(after.key2, ''), coalesce(after.id, 0))
        order by c.symbol_key, c.number_key, c.coverage_id limit how_many;
end
$$;
comment on function core.listed_by_text(int, text, core.listed_hit, int) is
    'The coverages that a search for a text finds (see core.understood), of the first that it meets as many as the '
    'profile''s cap, behind a hit (null: from the first on), by symbol and number.';
alter function core.listed_by_text(int, text, core.listed_hit, int) owner to madoguchi_owner;
revoke all on function core.listed_by_text(int, text, core.listed_hit, int) from public;
grant execute on function core.listed_by_text(int, text, core.listed_hit, int) to madoguchi_api;
