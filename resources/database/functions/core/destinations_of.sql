create or replace function core.destinations_of(society int, coverages bigint[])
    returns table (coverage_id bigint, route text, employer_id bigint, postal_code text, address text, recipient text,
        department text, attention text)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
declare
    routes jsonb := core.setting(core.profile_of(society), 'routes');
begin
    return query
        with asked as materialized (
            select c.coverage_id, c.employer_id, c.person_id, c.status
            from core.coverage c
            where c.society_id = society and c.coverage_id = any (coverages)
        ), ways as materialized ( -- once for each status, not for each coverage
            select s.status, core.setting(routes, s.status) #>> '{}' as route
            from (select distinct a.status from asked a) s
        ), wanted as (
            select a.coverage_id, a.employer_id, a.person_id, w.route from asked a join ways w on w.status = a.status
        ), found as (
            select w.coverage_id, 'employer' as route, e.employer_id, e.postal_code, e.address, e.name as recipient,
                e.department, e.attention
            from wanted w join core.employer e on e.society_id = society and e.employer_id = w.employer_id
            where w.route = 'employer'
            union all
            select w.coverage_id, 'home', null, p.postal_code, p.address, p.family_name || ' ' || p.given_name, '', ''
            from wanted w join core.person p on p.society_id = society and p.person_id = w.person_id
            where w.route = 'home'
        )
        select f.* from found f
        where f.recipient <> '' and f.address <> '' and f.postal_code ~ '^[0-9]{7}$';
end
$$;
comment on function core.destinations_of(int, bigint[]) is
    'Where cards of these coverages go, from each one''s status and the profile''s routes (MYK-2, MYK-5); never typed '
    '(I-1). No line for one of which it cannot be derived.';
alter function core.destinations_of(int, bigint[]) owner to madoguchi_owner;
revoke all on function core.destinations_of(int, bigint[]) from public;
grant execute on function core.destinations_of(int, bigint[]) to madoguchi_api;
