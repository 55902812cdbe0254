create or replace function core.hits_by_birth_date(
    society int, reading core.search_reading, after core.search_hit, how_many int)
    returns core.search_hit[]
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
declare
    name text;
    kana text;
begin
    if reading.form = 'birth_date_kana' then
        name := core.fold_kanji(reading.keys[3]);
        kana := case when reading.keys[2] = '' then core.fold_kana(reading.keys[3]) end;
    end if;
    -- First the day, then the name among its few: the planner takes both for equally rare, and may begin with the name.
    return array(
        with born as materialized (
            select p.person_id, p.family_key, p.given_key, p.kanji_key, p.family_kana, p.given_kana
            from core.person p where p.society_id = society and p.birth_date = reading.day
        )
        select row(b.person_id, null, b.family_key, b.given_key, null, b.person_id, false)::core.search_hit
        from born b
        where (b.family_key, b.given_key, b.person_id)
                > (coalesce(after.key1, ''), coalesce(after.key2, ''), coalesce(after.id, 0))
            and case reading.form
                when 'birth_date_name' then b.kanji_key ^@ reading.keys[1]
                when 'birth_date_kana' then b.family_key ^@ reading.keys[1] and b.given_key ^@ reading.keys[2]
                    or b.kanji_key ^@ name
                    -- Only what may fit is folded anew.
                    or kana ^@ left(b.family_key, 1) and core.fold_kana(b.family_kana || b.given_kana) ^@ kana
                else true
            end
        order by b.family_key, b.given_key, b.person_id limit how_many);
end
$$;
comment on function core.hits_by_birth_date(int, core.search_reading, core.search_hit, int) is
    'Persons born on a day, all or those whose name begins as said, in order of the reading.';
alter function core.hits_by_birth_date(int, core.search_reading, core.search_hit, int) owner to madoguchi_owner;
revoke all on function core.hits_by_birth_date(int, core.search_reading, core.search_hit, int) from public;
grant execute on function core.hits_by_birth_date(int, core.search_reading, core.search_hit, int) to madoguchi_api;
