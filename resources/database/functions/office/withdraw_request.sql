create or replace function office.withdraw_request(op_id uuid, request_id bigint, reason text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'withdraw_request', jsonb_build_array(request_id, reason));
    its core.request;
begin
    if answer is not null then
        return answer;
    end if;
    if length(btrim(coalesce(reason, ''))) not between 1 and 400 then
        raise exception 'withdrawing needs a reason' using errcode = 'MD005';
    end if;
    its := core.locked_request(me, request_id);
    if its.state not in ('received', 'on_hold', 'waiting', 'approved', 'in_run') then
        raise exception 'the request''s state does not allow it' using errcode = 'MD043';
    elsif its.claimed_by <> me.staff_id and its.claimed_until > clock_timestamp() then
        raise exception 'somebody else has claimed it' using errcode = 'MD040';
    end if;

    update core.request r
    set state = 'withdrawn', withdrawn_at = clock_timestamp(), withdrawal_reason = btrim(withdraw_request.reason),
        claimed_by = null, claimed_until = null
    where r.society_id = me.society_id and r.request_id = its.request_id;
    perform core.add_hand(me, its.request_id, 'withdrew');
    perform core.record('request_withdrawn', 'request', its.request_id, its.person_id,
        jsonb_build_object('from', its.state));
    return core.end_operation(op_id, jsonb_build_object('state', 'withdrawn'));
end
$$;
comment on function office.withdraw_request(uuid, bigint, text) is
    'Ends a request that the member takes back; possible until its card has left, a card in a run is pulled at '
    'dispatch. MD005: no reason. MD021: no such request. MD040: somebody else has it. MD043: its state.';
alter function office.withdraw_request(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.withdraw_request(uuid, bigint, text) from public;
grant execute on function office.withdraw_request(uuid, bigint, text) to madoguchi_clerk;
