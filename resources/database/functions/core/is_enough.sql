create or replace function core.is_enough(rules jsonb, matches jsonb) returns boolean
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select (select count(*) from jsonb_each(matches) m where m.value = 'true') >= (rules ->> 'needed')::int
        and not exists (
            select
            from jsonb_array_elements(rules -> 'items') i
            where i -> 'required' = 'true' and coalesce(matches -> (i ->> 'field'), 'false') = 'false')
$$;
comment on function core.is_enough(jsonb, jsonb) is
    'True when as many answers matched as the profile needs, and every required one among them.';
alter function core.is_enough(jsonb, jsonb) owner to madoguchi_owner;
revoke all on function core.is_enough(jsonb, jsonb) from public;
grant execute on function core.is_enough(jsonb, jsonb) to madoguchi_api;
