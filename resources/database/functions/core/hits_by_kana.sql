create or replace function core.hits_by_kana(
    society int, reading core.search_reading, after core.search_hit, how_many int)
    returns setof core.search_hit
    language plpgsql stable rows 50
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
declare
    beyond constant text := chr(1114111); -- after every character: key < p || beyond ends what begins with p
    family text collate "C";
    given text collate "C";
    before text := '';
    found int := 0;
    rows_now int;
begin
    -- The comparison with the last row is the only lower bound: beside a second one the index would be walked from the
    -- society's first name.
    if after.key1 is null or after.key1 >= reading.keys[1] then
        return query select p.person_id, null::bigint, p.family_key, p.given_key, p.birth_date, p.person_id, false
            from core.person p
            where p.society_id = society and p.family_key < reading.keys[1] || beyond
                and (p.family_key, p.given_key, p.birth_date, p.person_id) > (coalesce(after.key1, reading.keys[1]),
                    coalesce(after.key2, ''), coalesce(after.day, '-infinity'), coalesce(after.id, 0))
                and (reading.keys[2] = '' or p.given_key >= reading.keys[2] and p.given_key < reading.keys[2] || beyond)
            order by p.family_key, p.given_key, p.birth_date, p.person_id limit how_many;
        get diagnostics found = row_count;
    end if;
    if reading.keys[2] <> '' then
        return;
    end if;
    -- Family and given name run together: each place where the one may end. Both parts are folded anew, because a long
    -- vowel does not go on from the one into the other.
    for cut in 1 .. length(reading.keys[3]) - 1 loop
        exit when found >= how_many;
        family := core.fold_kana(left(reading.keys[3], cut));
        given := core.fold_kana(substr(reading.keys[3], cut + 1));
        continue when family = before or given = ''
            or after.key1 < reading.keys[1] and family < after.key1 collate "C";
        before := family;
        return query select p.person_id, null::bigint, p.family_key, p.given_key, p.birth_date, p.person_id, false
            from core.person p
            where p.society_id = society and p.family_key = family and p.given_key < given || beyond
                and (p.given_key, p.birth_date, p.person_id) > (
                    case when after.key1 = family then after.key2 else given end,
                    case when after.key1 = family then after.day else '-infinity' end,
                    case when after.key1 = family then after.id else 0 end)
            order by p.given_key, p.birth_date, p.person_id limit how_many - found;
        get diagnostics rows_now = row_count;
        found := found + rows_now;
    end loop;
end
$$;
comment on function core.hits_by_kana(int, core.search_reading, core.search_hit, int) is
    'Persons by the beginning of their reading, or of both parts of it, in order of the reading; then those whose '
    'family and given name were typed without a blank.';
alter function core.hits_by_kana(int, core.search_reading, core.search_hit, int) owner to madoguchi_owner;
revoke all on function core.hits_by_kana(int, core.search_reading, core.search_hit, int) from public;
grant execute on function core.hits_by_kana(int, core.search_reading, core.search_hit, int) to madoguchi_api;
