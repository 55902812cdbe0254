create or replace function core.add_note(me core.staff, request_id bigint, kind text, body text) returns bigint
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    insert into core.request_note (society_id, request_id, note_id, staff_id, kind, body)
    values (me.society_id, add_note.request_id, core.next_number(me.society_id, 'note'), me.staff_id, add_note.kind,
        add_note.body)
    returning note_id
$$;
comment on function core.add_note(core.staff, bigint, text, text) is
    'Keeps what was written about a request: note, hold, merge, reopen, decision or release.';
alter function core.add_note(core.staff, bigint, text, text) owner to madoguchi_owner;
revoke all on function core.add_note(core.staff, bigint, text, text) from public;
grant execute on function core.add_note(core.staff, bigint, text, text) to madoguchi_api;
