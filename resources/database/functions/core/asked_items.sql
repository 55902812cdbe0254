create or replace function core.asked_items(rules jsonb, draw uuid) returns jsonb
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(a.item order by a.position), '[]')
    from (
        select i.item, i.position, row_number() over (order by i.item -> 'required' = 'true' desc,
            sha256(uuid_send(draw) || convert_to(i.item ->> 'field', 'UTF8'))) as place
        from jsonb_array_elements(rules -> 'items') with ordinality i (item, position)) a
    where a.place <= coalesce((rules #>> '{random,k}')::int, a.place)
$$;
comment on function core.asked_items(jsonb, uuid) is
    'The items that the identity check of a request asks, as [{field, required}]: all of the profile''s, or the '
    'required ones and as many others as make k, drawn by the request''s own lot, so that asking again asks the same.';
alter function core.asked_items(jsonb, uuid) owner to madoguchi_owner;
revoke all on function core.asked_items(jsonb, uuid) from public;
grant execute on function core.asked_items(jsonb, uuid) to madoguchi_api;
