create or replace function office.hold_request(op_id uuid, request_id bigint, reason text, until date) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'hold_request', jsonb_build_array(request_id, reason, until));
    why text := core.required_text(reason);
    its core.request;
    promised date;
begin
    if answer is not null then
        return answer;
    end if;
    if until < core.today() then
        raise exception 'a request waits until a day to come' using errcode = 'MD005';
    end if;
    its := core.claimed_request(me, request_id);
    if its.state <> 'received' then
        raise exception 'the request''s state does not allow it' using errcode = 'MD043';
    end if;

    -- The clock stands still with what is left of the promise; what is late already stays late.
    promised := core.promised_on(its);
    update core.request r
    set state = 'on_hold', hold_reason = why, hold_until = until, promised_on = promised,
        days_left = case when promised is null or promised < core.today() then null
            when r.promise_unit = 'days' then promised - core.today()
            else core.business_days_left(r.society_id, core.today(), promised) end,
        claimed_by = null, claimed_until = null
    where r.society_id = me.society_id and r.request_id = its.request_id;
    perform core.add_hand(me, its.request_id, 'edited');
    perform core.add_note(me, its.request_id, 'hold', why);
    perform core.record('request_held', 'request', its.request_id, its.person_id, jsonb_build_object('until', until));
    return core.end_operation(op_id, jsonb_build_object('state', 'on_hold', 'until', until));
end
$$;
comment on function office.hold_request(uuid, bigint, text, date) is
    'Puts a request aside for a reason, until a day or until further notice; the promise''s clock stands still. MD005: '
    'the reason, or a day that is over. MD021: no such request. MD041: not claimed by the caller. MD043: its state.';
alter function office.hold_request(uuid, bigint, text, date) owner to madoguchi_api;
revoke all on function office.hold_request(uuid, bigint, text, date) from public;
grant execute on function office.hold_request(uuid, bigint, text, date) to madoguchi_clerk;
