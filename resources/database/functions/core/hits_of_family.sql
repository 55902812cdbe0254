create or replace function core.hits_of_family(
    society int, family text, given_from text, given_to text, after core.search_hit, how_many int)
    returns core.search_hit[]
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
declare
    goes_on boolean := coalesce(after.key1 = family, false);
    first text := case when goes_on then after.key2 else given_from end;
    first_day date := case when goes_on then after.day else '-infinity' end;
    first_id bigint := case when goes_on then after.id else 0 end;
begin
    return array(select row(p.person_id, null, p.family_key, p.given_key, p.birth_date, p.person_id,
            false)::core.search_hit
        from core.person p
        where p.society_id = society and p.family_key = family and p.given_key < given_to
            and (p.given_key, p.birth_date, p.person_id) > (first, first_day, first_id)
        order by p.given_key, p.birth_date, p.person_id limit how_many);
end
$$;
comment on function core.hits_of_family(int, text, text, text, core.search_hit, int) is
    'Persons of exactly this family reading whose given one lies between two, behind a hit (null: from the first on).';
alter function core.hits_of_family(int, text, text, text, core.search_hit, int) owner to madoguchi_owner;
revoke all on function core.hits_of_family(int, text, text, text, core.search_hit, int) from public;
grant execute on function core.hits_of_family(int, text, text, text, core.search_hit, int) to madoguchi_api;
