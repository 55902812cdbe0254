create or replace function core.latest_coverage(society int, person_id bigint) returns bigint
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select c.coverage_id
    from core.coverage c
    where c.society_id = society and c.person_id = latest_coverage.person_id
    order by c.lost_on desc nulls first, c.acquired_on desc, c.coverage_id desc
    limit 1
$$;
comment on function core.latest_coverage(int, bigint) is 'The coverage that holds, or else the one that ended last.';
alter function core.latest_coverage(int, bigint) owner to madoguchi_owner;
revoke all on function core.latest_coverage(int, bigint) from public;
grant execute on function core.latest_coverage(int, bigint) to madoguchi_api;
