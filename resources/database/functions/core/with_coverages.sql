create or replace function core.with_coverages(society int, hits core.search_hit[]) returns core.search_hit[]
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    if hits[1].person_id is null or hits[1].coverage_id is not null then
        return hits;
    end if;
    return array(select row(h.person_id, l.coverage_id, h.key1, h.key2, h.day, h.id, h.cut)::core.search_hit
        from unnest(hits) with ordinality h (person_id, coverage_id, key1, key2, day, id, cut, place)
            left join core.latest_coverages(society, array(select x.person_id from unnest(hits) x)) l
                on l.person_id = h.person_id
        order by h.place);
end
$$;
comment on function core.with_coverages(int, core.search_hit[]) is
    'Hits of one reading, each with the coverage that was found or else the person''s latest one.';
alter function core.with_coverages(int, core.search_hit[]) owner to madoguchi_owner;
revoke all on function core.with_coverages(int, core.search_hit[]) from public;
grant execute on function core.with_coverages(int, core.search_hit[]) to madoguchi_api;
