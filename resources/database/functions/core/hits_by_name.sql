create or replace function core.hits_by_name(
    society int, reading core.search_reading, after core.search_hit, how_many int)
    returns core.search_hit[]
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
declare
    -- As parameters, so that one plan serves every call.
    from_key text := coalesce(after.key1, reading.keys[1]);
    from_day date := coalesce(after.day, '-infinity');
    from_id bigint := coalesce(after.id, 0);
    before text := reading.keys[1] || chr(1114111);
begin
    return array(select row(p.person_id, null, p.kanji_key, null, p.birth_date, p.person_id, false)::core.search_hit
        from core.person p
        where p.society_id = society and p.kanji_key < before
            and (p.kanji_key, p.birth_date, p.person_id) > (from_key, from_day, from_id)
        order by p.kanji_key, p.birth_date, p.person_id limit how_many);
end
$$;
comment on function core.hits_by_name(int, core.search_reading, core.search_hit, int) is
    'Persons whose name begins like this, in order of the folded name: whole names come first.';
alter function core.hits_by_name(int, core.search_reading, core.search_hit, int) owner to madoguchi_owner;
revoke all on function core.hits_by_name(int, core.search_reading, core.search_hit, int) from public;
grant execute on function core.hits_by_name(int, core.search_reading, core.search_hit, int) to madoguchi_api;
