create or replace function core.shape_problems(plain jsonb) returns table (field text, reason text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
    with node as materialized (
        select n.path, n.rule, n.value from core.profile_nodes(plain) n
    ), rule as materialized (
        select r.path, r.need, r.shape, r.argument, regexp_replace(r.path, '\.[^.]+$|^[^.]+$', '') as holder,
            regexp_replace(r.path, '^.*\.', '') as name
        from core.profile_rules() r
    )
    select n.path, 'is not known' from node n where n.rule is null
    union all
    select n.path, core.value_problem(n.value, r.shape, r.argument)
    from node n join rule r on r.path = n.rule
    where not (r.need = 'nullable' and n.value = 'null')
        and core.value_problem(n.value, r.shape, r.argument) is not null
    union all
    select ltrim(n.path || '.' || r.name, '.'), 'is missing'
    from rule r join node n on n.rule = r.holder and jsonb_typeof(n.value) = 'object'
    where r.need in ('needed', 'nullable') and not n.value ? r.name
$$;
comment on function core.shape_problems(jsonb) is
    'The fields of a profile, without its wrappers, that are unknown, missing, or not of the shape they must have.';
alter function core.shape_problems(jsonb) owner to madoguchi_owner;
revoke all on function core.shape_problems(jsonb) from public;
grant execute on function core.shape_problems(jsonb) to madoguchi_job_api, madoguchi_api;
