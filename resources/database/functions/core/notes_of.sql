create or replace function core.notes_of(society int, request_id bigint) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'body', n.body, 'name', s.name,
        'at', core.iso_time(n.at)) order by n.note_id), '[]')
    from core.request_note n
        join core.staff s on s.society_id = n.society_id and s.staff_id = n.staff_id
    where n.society_id = society and n.request_id = notes_of.request_id
$$;
comment on function core.notes_of(int, bigint) is
    'What was written about a request, oldest first, as [{kind, body, name, at}].';
alter function core.notes_of(int, bigint) owner to madoguchi_owner;
revoke all on function core.notes_of(int, bigint) from public;
grant execute on function core.notes_of(int, bigint) to madoguchi_api;
