create or replace function core.represents(me core.staff, request_id bigint) returns int
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        select min(d.supervisor_id)
        from core.deputyships(me) d
            join core.staff s on s.society_id = me.society_id and s.staff_id = d.supervisor_id
        where not core.had_hand(s, represents.request_id));
end
$$;
comment on function core.represents(core.staff, bigint) is
    'In whose place this member of staff would decide on the request; null: in nobody''s. Who had a hand in it cannot '
    'be represented either.';
alter function core.represents(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.represents(core.staff, bigint) from public;
grant execute on function core.represents(core.staff, bigint) to madoguchi_api;
