create or replace function core.profile_nodes(plain jsonb) returns table (path text, rule text, value jsonb)
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    with recursive rules as materialized (
        select r.path from core.profile_rules() r
    ), node as (
        select '' as path, '' as rule, plain as value
        union all
        select c.path, coalesce(named.path, any_name.path), c.value
        from node n
            cross join lateral (
                select ltrim(n.path || '.' || e.key, '.') as path, ltrim(n.rule || '.' || e.key, '.') as by_name,
                    n.rule || '.*' as by_place, e.key ~ '^[A-Za-z0-9_]+$' as simple, e.value
                from jsonb_each(case jsonb_typeof(n.value) when 'object' then n.value else '{}' end) e
                union all
                select format('%s[%s]', n.path, e.ordinality - 1), null, n.rule || '[]', true, e.value
                from jsonb_array_elements(case jsonb_typeof(n.value) when 'array' then n.value else '[]' end)
                    with ordinality e) c
            left join rules named on named.path = c.by_name and c.simple
            left join rules any_name on any_name.path = c.by_place
        where n.rule is not null
    )
    select n.path, n.rule, n.value from node n
$$;
comment on function core.profile_nodes(jsonb) is
    'Every field of a profile without its wrappers, with the path of its rule; null where no rule knows the field, and '
    'nothing below that.';
alter function core.profile_nodes(jsonb) owner to madoguchi_owner;
revoke all on function core.profile_nodes(jsonb) from public;
grant execute on function core.profile_nodes(jsonb) to madoguchi_job_api, madoguchi_api;
