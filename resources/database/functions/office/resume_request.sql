create or replace function office.resume_request(op_id uuid, request_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'resume_request', jsonb_build_array(request_id));
    its core.request;
    promised date;
begin
    if answer is not null then
        return answer;
    end if;
    its := core.claimed_request(me, request_id);
    if its.state <> 'on_hold' then
        raise exception 'the request is not on hold' using errcode = 'MD043';
    end if;

    -- What was not announced when the clock stopped begins anew; what was late stays late.
    promised := case
        when its.days_left is not null
            then core.promised_day(its.society_id, its.promise_unit, core.today(), its.days_left)
        when its.promised_on is not null then its.promised_on
        else core.promised_day(its.society_id, its.promise_unit, core.today(), its.promise_days) end;
    update core.request r
    set state = 'received', hold_reason = '', hold_until = null, days_left = null, promised_on = promised
    where r.society_id = me.society_id and r.request_id = its.request_id;
    perform core.add_hand(me, its.request_id, 'edited');
    perform core.record('request_resumed', 'request', its.request_id, its.person_id,
        jsonb_build_object('promised_on', promised));
    return core.end_operation(op_id, jsonb_build_object('state', 'received', 'promised_on', promised));
end
$$;
comment on function office.resume_request(uuid, bigint) is
    'Goes on with a request that was on hold; its promise runs on with the days that were left. MD021: no such '
    'request. MD041: not claimed by the caller. MD043: not on hold.';
alter function office.resume_request(uuid, bigint) owner to madoguchi_api;
revoke all on function office.resume_request(uuid, bigint) from public;
grant execute on function office.resume_request(uuid, bigint) to madoguchi_clerk;
