create or replace function office.call_back_number(op_id uuid, request_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'call_back_number', jsonb_build_array(request_id));
    its core.request;
    shown text;
begin
    if answer is null then
        its := core.claimed_request(me, request_id);
        perform core.require_call_back(its);
        perform core.add_call_back(me, its.request_id, 'shown');
        perform core.record('call_back_number_read', 'request', its.request_id, its.person_id);
        answer := core.end_operation(op_id, jsonb_build_object('request_id', its.request_id));
    end if;
    -- The number itself is in no stored answer.
    select p.telephone into shown
    from core.request r join core.person p on p.society_id = r.society_id and p.person_id = r.person_id
    where r.society_id = me.society_id and r.request_id = call_back_number.request_id;
    return answer || jsonb_build_object('telephone', shown);
end
$$;
comment on function office.call_back_number(uuid, bigint) is
    'The number on file, to call the member back; on record. From then on only being reached there proves it. MD021: '
    'no such request. MD032: the profile has no calling back. MD033: no number on file. MD041: not claimed by the '
    'caller. MD043: the check has passed, or is over. MD044: the check is locked.';
alter function office.call_back_number(uuid, bigint) owner to madoguchi_api;
revoke all on function office.call_back_number(uuid, bigint) from public;
grant execute on function office.call_back_number(uuid, bigint) to madoguchi_clerk;
