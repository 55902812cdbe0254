create or replace function core.may_register(society int, coverage_id bigint) returns boolean
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    rule jsonb := core.setting(core.profile_of(society), 'eligibility');
    today date := core.today();
    of_year date := core.fiscal_year_end(today);
begin
    return coalesce((
        select c.insured
            or rule ->> 'dependants' <> 'none'
                and (rule -> 'dependants_from_age' is null
                    or core.reaches_age(p.birth_date, (rule #>> '{dependants_from_age,years}')::int, of_year))
        from core.coverage c
            join core.person p on p.society_id = c.society_id and p.person_id = c.person_id
        where c.society_id = society and c.coverage_id = may_register.coverage_id
            and c.acquired_on <= today and (c.lost_on is null or c.lost_on > today)), false);
end
$$;
comment on function core.may_register(int, bigint) is
    'Whether the holder of a coverage may register: an insured person; a dependant where the profile allows it, and '
    'of the age it names by the end of the fiscal year (AIS-1, HIN-1, JAL-7).';
alter function core.may_register(int, bigint) owner to madoguchi_owner;
revoke all on function core.may_register(int, bigint) from public;
grant execute on function core.may_register(int, bigint) to madoguchi_api, madoguchi_portal_api;
