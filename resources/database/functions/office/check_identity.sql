create or replace function office.check_identity(op_id uuid, request_id bigint, answers jsonb) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'check_identity', jsonb_build_array(request_id, answers));
    rules jsonb := core.setting(core.profile_of(me.society_id), 'identity');
    its core.request;
    matches jsonb := '{}'::jsonb;
    failures int;
    came_to text;
begin
    if answer is not null then
        return answer;
    end if;
    if jsonb_typeof(answers) is distinct from 'object' then
        raise exception 'answers are texts by field' using errcode = 'MD005';
    end if;
    its := core.claimed_request(me, request_id);
    if its.state <> 'received' or its.identity = 'passed' then -- a passed check is no way to try further answers
        raise exception 'the request''s state does not allow it' using errcode = 'MD043';
    end if;

    failures := core.failures_so_far(its);
    if its.identity = 'locked' or failures >= (rules ->> 'failures')::int then
        came_to := 'locked';
    else
        matches := core.compared(its, rules -> 'items', answers);
        if core.is_enough(rules, matches) then
            came_to := 'passed';
        else
            failures := failures + 1;
            came_to := case when failures >= (rules ->> 'failures')::int then 'locked' else 'failed' end;
        end if;
        insert into core.verification (society_id, request_id, verification_id, staff_id, outcome, fields)
        values (me.society_id, its.request_id, core.next_number(me.society_id, 'verification'), me.staff_id, came_to,
            matches);
        perform core.add_hand(me, its.request_id, 'verified');
    end if;

    update core.request r
    set identity = came_to, identity_failures = greatest(r.identity_failures, failures),
        verified_by = case came_to when 'passed' then me.staff_id else r.verified_by end
    where r.society_id = me.society_id and r.request_id = its.request_id;
    -- A failure is on record, so it is returned and not raised.
    perform core.record('identity_checked', 'request', its.request_id, its.person_id,
        jsonb_build_object('outcome', came_to, 'fields', matches));
    return core.end_operation(op_id, jsonb_build_object('outcome', came_to, 'matches', matches,
        'failures_left', greatest(0, (rules ->> 'failures')::int - failures)));
end
$$;
comment on function office.check_identity(uuid, bigint, jsonb) is
    'Compares what the caller says with the record, field by field, and tells only whether each matches. Failures '
    'count across clerks and requests; at the profile''s limit the check is locked. MD005: an answer. MD021: no '
    'such request. MD041: not claimed by the caller. MD043: its state, or passed already.';
alter function office.check_identity(uuid, bigint, jsonb) owner to madoguchi_api;
revoke all on function office.check_identity(uuid, bigint, jsonb) from public;
grant execute on function office.check_identity(uuid, bigint, jsonb) to madoguchi_clerk;
