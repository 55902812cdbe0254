create or replace function core.listed_of_employer(society int, employer bigint, after core.listed_hit, how_many int)
    returns setof core.listed_hit
    language sql stable rows 200
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
    select c.coverage_id, null, c.number_key, null::timestamptz, c.coverage_id
    from core.coverage c
    where c.society_id = society and c.employer_id = employer
        and (c.number_key, c.coverage_id) > (coalesce(after.key2, ''), coalesce(after.id, 0))
    order by c.number_key, c.coverage_id limit how_many
$$;
comment on function core.listed_of_employer(int, bigint, core.listed_hit, int) is
    'The coverages of an employer behind a hit (null: from the first on), by number.';
alter function core.listed_of_employer(int, bigint, core.listed_hit, int) owner to madoguchi_owner;
revoke all on function core.listed_of_employer(int, bigint, core.listed_hit, int) from public;
grant execute on function core.listed_of_employer(int, bigint, core.listed_hit, int) to madoguchi_api;
