create or replace function core.hits_by_kana(
    society int, reading core.search_reading, after core.search_hit, how_many int)
    returns core.search_hit[]
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
declare
    beyond constant text := chr(1114111); -- after every character: key < p || beyond ends what begins with p
    -- As parameters, so that one plan serves every call.
    first text := coalesce(after.key1, reading.keys[1]);
    first_given text := coalesce(after.key2, '');
    first_day date := coalesce(after.day, '-infinity');
    first_id bigint := coalesce(after.id, 0);
    last text := reading.keys[1] || beyond;
    given_from text := reading.keys[2];
    given_to text := reading.keys[2] || beyond;
    family text collate "C";
    given text collate "C";
    before text := '';
    hits core.search_hit[] := array[]::core.search_hit[];
begin
    if given_from <> '' and first = reading.keys[1] then
        -- Who is called exactly so stands before all who begin so, and beside one family name the index is met where
        -- the given names begin.
        hits := core.hits_of_family(society, first, given_from, given_to, after, how_many);
        first_given := beyond;
    end if;
    -- The comparison with the last row is the only lower bound: beside a second one the index would be walked from the
    -- society's first name.
    if first >= reading.keys[1] and cardinality(hits) < how_many then
        hits := hits || array(select row(p.person_id, null, p.family_key, p.given_key, p.birth_date, p.person_id,
                false)::core.search_hit
            from core.person p
            where p.society_id = society and p.family_key < last
                and (p.family_key, p.given_key, p.birth_date, p.person_id)
                    > (first, first_given, first_day, first_id)
                and p.given_key >= given_from and p.given_key < given_to
            order by p.family_key, p.given_key, p.birth_date, p.person_id limit how_many - cardinality(hits));
    end if;
    if given_from <> '' then
        return hits;
    end if;
    -- Family and given name run together: each place where the one may end. Both parts are folded anew, because a long
    -- vowel does not go on from the one into the other.
    for cut in 1 .. length(reading.keys[3]) - 1 loop
        exit when cardinality(hits) >= how_many;
        family := core.fold_kana(left(reading.keys[3], cut));
        given := core.fold_kana(substr(reading.keys[3], cut + 1));
        continue when family = before or given = ''
            or after.key1 < reading.keys[1] and family < after.key1 collate "C";
        before := family;
        hits := hits || core.hits_of_family(society, family, given, given || beyond, after,
            how_many - cardinality(hits));
    end loop;
    return hits;
end
$$;
comment on function core.hits_by_kana(int, core.search_reading, core.search_hit, int) is
    'Persons by the beginning of their reading, or of both parts of it, in order of the reading; then those whose '
    'family and given name were typed without a blank.';
alter function core.hits_by_kana(int, core.search_reading, core.search_hit, int) owner to madoguchi_owner;
revoke all on function core.hits_by_kana(int, core.search_reading, core.search_hit, int) from public;
grant execute on function core.hits_by_kana(int, core.search_reading, core.search_hit, int) to madoguchi_api;
