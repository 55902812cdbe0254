create or replace function core.hits_by_employer(
    society int, reading core.search_reading, after core.search_hit, how_many int)
    returns core.search_hit[]
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
declare
    its record;
    hits core.search_hit[] := array[]::core.search_hit[];
begin
    for its in
        -- First the few that are met, then their order: in the order of the names every employer would be visited.
        with met as materialized (
            select e.employer_id, e.name_key from core.employer e
            where e.society_id = society and position(reading.keys[1] in e.name_key) > 0
        )
        select m.employer_id
        from met m
        where (m.name_key, m.employer_id) >= (coalesce((select x.name_key from core.employer x
                where x.society_id = society and x.employer_id = after.key1::bigint), ''),
                coalesce(after.key1::bigint, 0))
        order by m.name_key, m.employer_id
    loop
        exit when cardinality(hits) >= how_many;
        hits := hits || array(
            select row(c.person_id, c.coverage_id, c.employer_id::text, c.number_key, null, c.coverage_id,
                false)::core.search_hit
            from core.coverage c
            where c.society_id = society and c.employer_id = its.employer_id
                and (c.number_key, c.coverage_id) > (
                    case when after.key1 = its.employer_id::text then after.key2 else '' end,
                    case when after.key1 = its.employer_id::text then after.id else 0 end)
            order by c.number_key, c.coverage_id limit how_many - cardinality(hits));
    end loop;
    return hits;
end
$$;
comment on function core.hits_by_employer(int, core.search_reading, core.search_hit, int) is
    'The members of the employers whose name holds what was typed, employer by employer in order of the number.';
alter function core.hits_by_employer(int, core.search_reading, core.search_hit, int) owner to madoguchi_owner;
revoke all on function core.hits_by_employer(int, core.search_reading, core.search_hit, int) from public;
grant execute on function core.hits_by_employer(int, core.search_reading, core.search_hit, int) to madoguchi_api;
