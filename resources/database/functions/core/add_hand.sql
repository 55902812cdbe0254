create or replace function core.add_hand(me core.staff, request_id bigint, what text) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    insert into core.request_hand (society_id, request_id, staff_id, what)
    values (me.society_id, add_hand.request_id, me.staff_id, add_hand.what)
$$;
comment on function core.add_hand(core.staff, bigint, text) is
    'Notes that this member of staff did this to the request.';
alter function core.add_hand(core.staff, bigint, text) owner to madoguchi_owner;
revoke all on function core.add_hand(core.staff, bigint, text) from public;
grant execute on function core.add_hand(core.staff, bigint, text) to madoguchi_api;
