create or replace function core.causes_of_family(profile jsonb, c core.coverage) returns setof core.cause
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    with adults as (
        select coalesce((core.account_of(d.society_id, d.coverage_id)).state = 'registered', false) as registered
        from core.coverage d
            join core.person p on p.society_id = d.society_id and p.person_id = d.person_id
        where d.society_id = c.society_id and d.symbol_key = c.symbol_key and d.number_key = c.number_key
            and not d.insured and core.reaches_age(p.birth_date, 18, core.today())
            and core.may_register(d.society_id, d.coverage_id)
    )
    select (core.as_cause(case when a.registered then 'family_signs_in' else 'family_registers' end, 'low',
        jsonb_build_object('count', count(*)), 'member_acts')).*
    from adults a
    where c.insured and coalesce(c.lost_on > core.today(), true)
        and core.setting(profile, 'eligibility', 'dependants') = '"own_login"'
    group by a.registered
    order by a.registered
$$;
comment on function core.causes_of_family(jsonb, core.coverage) is
    'Adult dependants who may register for themselves: what they apply for, they apply for under their own login '
    '(JAL-7).';
alter function core.causes_of_family(jsonb, core.coverage) owner to madoguchi_owner;
revoke all on function core.causes_of_family(jsonb, core.coverage) from public;
grant execute on function core.causes_of_family(jsonb, core.coverage) to madoguchi_api;
