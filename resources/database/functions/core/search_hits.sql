create or replace function core.search_hits(
    society int, reading core.search_reading, after core.search_hit, how_many int)
    returns setof core.search_hit
    language plpgsql stable rows 50
    set search_path = pg_catalog, pg_temp
as $$
declare
    hits core.search_hit[];
begin
    case
        when reading.form in ('symbol_number', 'number') then
            hits := array(select h from core.hits_by_number(society, reading, after, how_many) h);
        when reading.form = 'kana' then
            hits := array(select h from core.hits_by_kana(society, reading, after, how_many) h);
        when reading.form = 'name' then
            hits := array(select h from core.hits_by_name(society, reading, after, how_many) h);
        when reading.form = 'name_part' then
            hits := array(select h from core.hits_by_part(reading.keys[1], after, how_many,
                core.search_cap(society)) h);
        when reading.form in ('birth_date', 'birth_date_kana', 'birth_date_name') then
            hits := array(select h from core.hits_by_birth_date(society, reading, after, how_many) h);
        when reading.form in ('telephone', 'telephone_end') then
            hits := array(select h from core.hits_by_telephone(society, reading, after, how_many) h);
        when reading.form in ('email', 'login_id', 'card_serial') then
            hits := array(select h from core.hits_by_account(society, reading, after, how_many) h);
        when reading.form = 'employer' then
            hits := array(select h from core.hits_by_employer(society, reading, after, how_many) h);
        else
            return; -- impossible_date
    end case;
    if hits[1].coverage_id is not null then
        return query select h.* from unnest(hits) h;
    else
        return query select h.person_id, l.coverage_id, h.key1, h.key2, h.day, h.id, h.cut
            from unnest(hits) with ordinality h (person_id, coverage_id, key1, key2, day, id, cut, place)
                left join core.latest_coverages(society, array(select x.person_id from unnest(hits) x)) l
                    on l.person_id = h.person_id
            order by h.place;
    end if;
end
$$;
comment on function core.search_hits(int, core.search_reading, core.search_hit, int) is
    'What one reading of a search finds behind a hit (null: from the first on), in the order of its form; each with '
    'the coverage that was found or else the person''s latest one.';
alter function core.search_hits(int, core.search_reading, core.search_hit, int) owner to madoguchi_owner;
revoke all on function core.search_hits(int, core.search_reading, core.search_hit, int) from public;
grant execute on function core.search_hits(int, core.search_reading, core.search_hit, int) to madoguchi_api;
