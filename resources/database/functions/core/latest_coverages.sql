create or replace function core.latest_coverages(society int, persons bigint[])
    returns table (person_id bigint, coverage_id bigint)
    language plpgsql stable rows 20
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
begin
    return query
        select distinct on (c.person_id) c.person_id, c.coverage_id
        from core.coverage c
        where c.society_id = society and c.person_id = any (persons)
        order by c.person_id, c.lost_on desc nulls first, c.acquired_on desc, c.coverage_id desc;
end
$$;
comment on function core.latest_coverages(int, bigint[]) is
    'For each of the persons the coverage that holds, or else the one that ended last.';
alter function core.latest_coverages(int, bigint[]) owner to madoguchi_owner;
revoke all on function core.latest_coverages(int, bigint[]) from public;
grant execute on function core.latest_coverages(int, bigint[]) to madoguchi_api;
