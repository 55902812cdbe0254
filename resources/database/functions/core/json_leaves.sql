create or replace function core.json_leaves(value jsonb) returns table (path text, leaf jsonb)
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    with recursive node as (
        select '' as path, json_leaves.value as value
        union all
        select c.path, c.value
        from node n
            cross join lateral (
                select ltrim(n.path || '.' || e.key, '.') as path, e.value
                from jsonb_each(case jsonb_typeof(n.value) when 'object' then n.value else '{}' end) e
                union all
                select format('%s[%s]', n.path, e.ordinality - 1), e.value
                from jsonb_array_elements(case jsonb_typeof(n.value) when 'array' then n.value else '[]' end)
                    with ordinality e) c
    )
    select n.path, n.value from node n
    where jsonb_typeof(n.value) not in ('object', 'array') or n.value in ('{}', '[]')
$$;
comment on function core.json_leaves(jsonb) is 'Every single value of a JSON document, with its path.';
alter function core.json_leaves(jsonb) owner to madoguchi_owner;
revoke all on function core.json_leaves(jsonb) from public;
grant execute on function core.json_leaves(jsonb) to madoguchi_api;
