create or replace function core.search_hits(
    society int, reading core.search_reading, after core.search_hit, how_many int)
    returns core.search_hit[]
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return case
        when reading.form in ('symbol_number', 'number') then
            core.hits_by_number(society, reading, after, how_many)
        when reading.form = 'kana' then core.hits_by_kana(society, reading, after, how_many)
        when reading.form = 'name' then core.hits_by_name(society, reading, after, how_many)
        when reading.form = 'name_part' then
            core.hits_by_part(reading.keys[1], after, how_many, core.search_cap(society))
        when reading.form in ('birth_date', 'birth_date_kana', 'birth_date_name') then
            core.hits_by_birth_date(society, reading, after, how_many)
        when reading.form in ('telephone', 'telephone_end') then
            core.hits_by_telephone(society, reading, after, how_many)
        when reading.form in ('email', 'login_id', 'card_serial') then
            core.hits_by_account(society, reading, after, how_many)
        when reading.form = 'employer' then core.hits_by_employer(society, reading, after, how_many)
        else array[]::core.search_hit[] -- impossible_date
    end;
end
$$;
comment on function core.search_hits(int, core.search_reading, core.search_hit, int) is
    'What one reading of a search finds behind a hit (null: from the first on), in the order of its form. A form that '
    'looks for persons leaves the coverage open; core.with_coverages fills in the latest one.';
alter function core.search_hits(int, core.search_reading, core.search_hit, int) owner to madoguchi_owner;
revoke all on function core.search_hits(int, core.search_reading, core.search_hit, int) from public;
grant execute on function core.search_hits(int, core.search_reading, core.search_hit, int) to madoguchi_api;
