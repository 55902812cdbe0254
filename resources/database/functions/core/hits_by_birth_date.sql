create or replace function core.hits_by_birth_date(
    society int, reading core.search_reading, after core.search_hit, how_many int)
    returns setof core.search_hit
    language plpgsql stable rows 50
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
begin
    -- First the day, then the name among its few: the planner takes both for equally rare, and may begin with the name.
    return query
        with born as materialized (
            select p.* from core.person p where p.society_id = society and p.birth_date = reading.day
        )
        select b.person_id, null::bigint, b.family_key, b.given_key, null::date, b.person_id, false
        from born b
        where (b.family_key, b.given_key, b.person_id)
                > (coalesce(after.key1, ''), coalesce(after.key2, ''), coalesce(after.id, 0))
            and case reading.form
                when 'birth_date_name' then b.kanji_key ^@ reading.keys[1]
                when 'birth_date_kana' then b.family_key ^@ reading.keys[1] and b.given_key ^@ reading.keys[2]
                    or b.kanji_key ^@ core.fold_kanji(reading.keys[3])
                    or reading.keys[2] = ''
                        and core.fold_kana(b.family_kana || b.given_kana) ^@ core.fold_kana(reading.keys[3])
                else true
            end
        order by b.family_key, b.given_key, b.person_id limit how_many;
end
$$;
comment on function core.hits_by_birth_date(int, core.search_reading, core.search_hit, int) is
    'Persons born on a day, all or those whose name begins as said, in order of the reading.';
alter function core.hits_by_birth_date(int, core.search_reading, core.search_hit, int) owner to madoguchi_owner;
revoke all on function core.hits_by_birth_date(int, core.search_reading, core.search_hit, int) from public;
grant execute on function core.hits_by_birth_date(int, core.search_reading, core.search_hit, int) to madoguchi_api;
