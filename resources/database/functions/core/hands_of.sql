create or replace function core.hands_of(society int, request_id bigint) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(jsonb_build_object('name', s.name, 'what', h.what, 'at', core.iso_time(h.at))
        order by h.at, h.what), '[]')
    from core.request_hand h
        join core.staff s on s.society_id = h.society_id and s.staff_id = h.staff_id
    where h.society_id = society and h.request_id = hands_of.request_id
$$;
comment on function core.hands_of(int, bigint) is 'Who did what to a request, oldest first, as [{name, what, at}].';
alter function core.hands_of(int, bigint) owner to madoguchi_owner;
revoke all on function core.hands_of(int, bigint) from public;
grant execute on function core.hands_of(int, bigint) to madoguchi_api;
