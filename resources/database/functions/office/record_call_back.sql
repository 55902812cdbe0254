create or replace function office.record_call_back(op_id uuid, request_id bigint, outcome text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'record_call_back', jsonb_build_array(request_id, outcome));
    its core.request;
    failures int;
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(outcome, '') not in ('reached', 'not_reached', 'wrong_person', 'refused') then
        raise exception 'reached, not_reached, wrong_person or refused' using errcode = 'MD005';
    end if;
    its := core.claimed_for_check(me, request_id);
    perform core.require_call_back(its);
    perform core.add_call_back(me, its.request_id, outcome);
    perform core.add_hand(me, its.request_id, 'verified');
    failures := case when outcome = 'wrong_person' then core.count_failure(me, its, '{"phone": false}')
        else core.failures_so_far(its) end;
    perform core.record('call_back_recorded', 'request', its.request_id, its.person_id,
        jsonb_build_object('outcome', outcome));
    return core.end_operation(op_id, jsonb_build_object('outcome', outcome, 'failures_left',
        greatest(0, (core.setting(core.profile_of(me.society_id), 'identity', 'failures') #>> '{}')::int - failures)));
end
$$;
comment on function office.record_call_back(uuid, bigint, text) is
    'What came of calling the member back on the number on file: reached (which the identity check counts as the '
    'telephone''s match), not_reached, wrong_person (which counts as a failed check) or refused. MD005: another '
    'outcome. MD021, MD032, MD033, MD041, MD043, MD044 as office.call_back_number.';
alter function office.record_call_back(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.record_call_back(uuid, bigint, text) from public;
grant execute on function office.record_call_back(uuid, bigint, text) to madoguchi_clerk;
