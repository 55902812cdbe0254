create or replace function core.hits_by_name(
    society int, reading core.search_reading, after core.search_hit, how_many int)
    returns setof core.search_hit
    language plpgsql stable rows 50
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
begin
    return query select p.person_id, null::bigint, p.kanji_key, null::text, p.birth_date, p.person_id, false
        from core.person p
        where p.society_id = society and p.kanji_key < reading.keys[1] || chr(1114111)
            and (p.kanji_key, p.birth_date, p.person_id)
                > (coalesce(after.key1, reading.keys[1]), coalesce(after.day, '-infinity'), coalesce(after.id, 0))
        order by p.kanji_key, p.birth_date, p.person_id limit how_many;
end
$$;
comment on function core.hits_by_name(int, core.search_reading, core.search_hit, int) is
    'Persons whose name begins like this, in order of the folded name: whole names come first.';
alter function core.hits_by_name(int, core.search_reading, core.search_hit, int) owner to madoguchi_owner;
revoke all on function core.hits_by_name(int, core.search_reading, core.search_hit, int) from public;
grant execute on function core.hits_by_name(int, core.search_reading, core.search_hit, int) to madoguchi_api;
