create or replace function core.profile_difference(old jsonb, new jsonb) returns jsonb
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(jsonb_build_object('field', coalesce(o.path, n.path))
            || case when o.path is null then '{}' else jsonb_build_object('before', o.leaf) end
            || case when n.path is null then '{}' else jsonb_build_object('after', n.leaf) end
        order by coalesce(o.path, n.path)), '[]')
    from core.json_leaves(old) o full join core.json_leaves(new) n on n.path = o.path
    where o.leaf is distinct from n.leaf
$$;
comment on function core.profile_difference(jsonb, jsonb) is
    'What differs between two versions of a profile, as [{field, before, after}], without before or after '
    'where one of them has no such field.';
alter function core.profile_difference(jsonb, jsonb) owner to madoguchi_owner;
revoke all on function core.profile_difference(jsonb, jsonb) from public;
grant execute on function core.profile_difference(jsonb, jsonb) to madoguchi_api;
