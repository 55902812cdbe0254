create or replace function office.reject_request(op_id uuid, request_id bigint, reason text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('supervisor');
    answer jsonb := core.begin_operation(op_id, 'reject_request', jsonb_build_array(request_id, reason));
begin
    if answer is not null then
        return answer;
    end if;
    if length(btrim(coalesce(reason, ''))) not between 1 and 400 then
        raise exception 'rejecting needs a reason' using errcode = 'MD005';
    end if;
    perform core.decide(me, request_id, 'rejected', btrim(reason));
    return core.end_operation(op_id, jsonb_build_object('state', 'rejected'));
end
$$;
comment on function office.reject_request(uuid, bigint, text) is
    'Ends a request with a reason. MD005: no reason. MD021: no such request. MD043: it does not wait. MD050: own hand.';
alter function office.reject_request(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.reject_request(uuid, bigint, text) from public;
grant execute on function office.reject_request(uuid, bigint, text) to madoguchi_supervisor;
