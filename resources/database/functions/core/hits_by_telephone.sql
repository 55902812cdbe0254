create or replace function core.hits_by_telephone(
    society int, reading core.search_reading, after core.search_hit, how_many int)
    returns core.search_hit[]
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
declare
    ending text := right(reading.keys[1], 4);
begin
    return array(select row(p.person_id, null, p.family_key, p.given_key, p.birth_date, p.person_id,
            false)::core.search_hit
        from core.person p
        where p.society_id = society and p.telephone_end = ending and p.telephone_end <> ''
            and (reading.form = 'telephone_end' or p.telephone_key = reading.keys[1])
            and (p.family_key, p.given_key, p.birth_date, p.person_id) > (coalesce(after.key1, ''),
                coalesce(after.key2, ''), coalesce(after.day, '-infinity'), coalesce(after.id, 0))
        order by p.family_key, p.given_key, p.birth_date, p.person_id limit how_many);
end
$$;
comment on function core.hits_by_telephone(int, core.search_reading, core.search_hit, int) is
    'Persons by their telephone number, or by its last four digits, in order of the reading.';
alter function core.hits_by_telephone(int, core.search_reading, core.search_hit, int) owner to madoguchi_owner;
revoke all on function core.hits_by_telephone(int, core.search_reading, core.search_hit, int) from public;
grant execute on function core.hits_by_telephone(int, core.search_reading, core.search_hit, int) to madoguchi_api;
