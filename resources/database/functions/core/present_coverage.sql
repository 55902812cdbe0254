create or replace function core.present_coverage(society int, person_id bigint) returns core.coverage
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    c core.coverage;
begin
    select x.* into c
    from core.latest_coverages(society, array[present_coverage.person_id]) l
        join core.coverage x on x.society_id = society and x.coverage_id = l.coverage_id;
    if c.coverage_id is null then
        raise exception 'no such person' using errcode = 'MD020';
    end if;
    return c;
end
$$;
comment on function core.present_coverage(int, bigint) is
    'A person''s coverage that holds, or else the one that ended last. MD020: no such person, or none.';
alter function core.present_coverage(int, bigint) owner to madoguchi_owner;
revoke all on function core.present_coverage(int, bigint) from public;
grant execute on function core.present_coverage(int, bigint) to madoguchi_api;
