create or replace function core.add_call_back(me core.staff, request_id bigint, outcome text) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    insert into core.call_back (society_id, request_id, call_back_id, staff_id, outcome)
    values (me.society_id, add_call_back.request_id, core.next_number(me.society_id, 'call_back'), me.staff_id,
        add_call_back.outcome)
$$;
comment on function core.add_call_back(core.staff, bigint, text) is
    'Notes that the number on file was shown, or what came of calling it.';
alter function core.add_call_back(core.staff, bigint, text) owner to madoguchi_owner;
revoke all on function core.add_call_back(core.staff, bigint, text) from public;
grant execute on function core.add_call_back(core.staff, bigint, text) to madoguchi_api;
