create or replace function office.claim_request(op_id uuid, request_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'claim_request', jsonb_build_array(request_id));
    minutes int := coalesce((core.setting(core.profile_of(me.society_id), 'claims', 'minutes') #>> '{}')::int, 15);
    its core.request;
    until timestamptz;
begin
    if answer is not null then
        return answer;
    end if;
    its := core.locked_request(me, request_id);
    if its.state not in ('received', 'on_hold')
        and (its.state <> 'approved' or core.is_card_kind(its.kind)) then
        raise exception 'the request''s state does not allow it' using errcode = 'MD043';
    elsif its.claimed_by <> me.staff_id and its.claimed_until > clock_timestamp() then
        raise exception 'somebody else has claimed it' using errcode = 'MD040';
    end if;

    until := clock_timestamp() + make_interval(mins => minutes);
    update core.request r
    set claimed_by = me.staff_id, claimed_until = until
    where r.society_id = me.society_id and r.request_id = its.request_id;
    perform core.record('request_claimed', 'request', its.request_id, its.person_id);
    return core.end_operation(op_id,
        jsonb_build_object('request_id', its.request_id, 'claimed_until', core.iso_time(until)));
end
$$;
comment on function office.claim_request(uuid, bigint) is
    'Takes a request in hand for the profile''s minutes, or renews the claim. MD021: no such request. MD040: '
    'somebody else has it. MD043: nothing is left to do at the counter. What was approved and has no card is '
    'completed there.';
alter function office.claim_request(uuid, bigint) owner to madoguchi_api;
revoke all on function office.claim_request(uuid, bigint) from public;
grant execute on function office.claim_request(uuid, bigint) to madoguchi_clerk;
