create or replace function office.release_request(op_id uuid, request_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'release_request', jsonb_build_array(request_id));
    its core.request;
begin
    if answer is not null then
        return answer;
    end if;
    its := core.claimed_request(me, request_id);
    update core.request r
    set claimed_by = null, claimed_until = null
    where r.society_id = me.society_id and r.request_id = its.request_id;
    perform core.record('request_released', 'request', its.request_id, its.person_id);
    return core.end_operation(op_id, jsonb_build_object('request_id', its.request_id, 'claimed_until', null));
end
$$;
comment on function office.release_request(uuid, bigint) is
    'Gives a claimed request back to the queue. MD021: no such request. MD041: not claimed by the caller.';
alter function office.release_request(uuid, bigint) owner to madoguchi_api;
revoke all on function office.release_request(uuid, bigint) from public;
grant execute on function office.release_request(uuid, bigint) to madoguchi_clerk;
