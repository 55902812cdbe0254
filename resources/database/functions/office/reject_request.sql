create or replace function office.reject_request(op_id uuid, request_id bigint, reason text, answer text default '')
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_decider();
    before jsonb := core.begin_operation(op_id, 'reject_request', jsonb_build_array(request_id, reason, answer));
    told text := btrim(coalesce(answer, ''));
begin
    if before is not null then
        return before;
    end if;
    if length(btrim(coalesce(reason, ''))) not between 1 and 400 or length(told) > 2000 then
        raise exception 'rejecting needs a reason' using errcode = 'MD005';
    end if;
    perform core.decide(me, request_id, 'rejected', btrim(reason), told);
    return core.end_operation(op_id, jsonb_build_object('state', 'rejected'));
end
$$;
comment on function office.reject_request(uuid, bigint, text, text) is
    'Ends a request with a reason for the clerk, and the answer that the clerk gives to the member. MD005: no reason, '
    'or too much text. MD021: no such request. MD043: it does not wait. MD050: own hand. MD161: too late.';
alter function office.reject_request(uuid, bigint, text, text) owner to madoguchi_api;
revoke all on function office.reject_request(uuid, bigint, text, text) from public;
grant execute on function office.reject_request(uuid, bigint, text, text) to madoguchi_clerk, madoguchi_supervisor;
