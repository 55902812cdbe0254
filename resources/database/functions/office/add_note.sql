create or replace function office.add_note(op_id uuid, request_id bigint, note text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'add_note', jsonb_build_array(request_id, note));
    body text := core.required_text(note, 2000);
    its core.request;
    number bigint;
begin
    if answer is not null then
        return answer;
    end if;
    its := core.locked_request(me, request_id);
    number := core.add_note(me, its.request_id, 'note', body);
    perform core.add_hand(me, its.request_id, 'edited');
    perform core.record('request_noted', 'request', its.request_id, its.person_id, jsonb_build_object('note', number));
    return core.end_operation(op_id, jsonb_build_object('note_id', number));
end
$$;
comment on function office.add_note(uuid, bigint, text) is
    'Writes a note to a request, whoever has claimed it and however far it is; who does so has had a hand in it. '
    'MD005: no note, or more than 2000 characters. MD021: no such request.';
alter function office.add_note(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.add_note(uuid, bigint, text) from public;
grant execute on function office.add_note(uuid, bigint, text) to madoguchi_clerk;
