create or replace function core.hands_of(society int, request_id bigint) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(jsonb_build_object('name', s.name, 'what', h.what, 'at', core.iso_time(h.at),
            'for_whom', coalesce(b.name, ''))
        order by h.at, h.what), '[]')
    from core.request_hand h
        join core.staff s on s.society_id = h.society_id and s.staff_id = h.staff_id
        left join core.staff b on b.society_id = h.society_id and b.staff_id = h.for_staff
    where h.society_id = society and h.request_id = hands_of.request_id
$$;
comment on function core.hands_of(int, bigint) is
    'Who did what to a request, oldest first, as [{name, what, at, for_whom}]; '
    'for_whom: in whose place.';
alter function core.hands_of(int, bigint) owner to madoguchi_owner;
revoke all on function core.hands_of(int, bigint) from public;
grant execute on function core.hands_of(int, bigint) to madoguchi_api;
