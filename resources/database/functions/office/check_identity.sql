create or replace function office.check_identity(op_id uuid, request_id bigint, answers jsonb) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'check_identity', jsonb_build_array(request_id, answers));
    its core.request;
    rules jsonb;
    at_most int;
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
    its := core.claimed_for_check(me, request_id);
    if its.state <> 'received' or its.identity = 'passed' then -- a passed check is no way to try further answers
        raise exception 'the request''s state does not allow it' using errcode = 'MD043';
    end if;

    rules := core.identity_rules(its);
    at_most := (rules ->> 'failures')::int;
    failures := core.failures_so_far(its);
    came_to := 'locked';
    if its.identity <> 'locked' and failures < at_most then
        if core.proof_of_tie(its) = 'missing' then
            raise exception 'nothing on file tells the look-alikes apart' using errcode = 'MD192';
        end if;
        matches := core.compared(its, core.asked_items(rules, its.draw), answers);
        if core.is_enough(rules, matches) then
            came_to := 'passed';
            perform core.pass_identity(me, its, matches);
        else
            failures := core.count_failure(me, its, matches);
            came_to := case when failures >= at_most then 'locked' else 'failed' end;
        end if;
        perform core.add_hand(me, its.request_id, 'verified');
    elsif its.identity <> 'locked' then
        update core.request r
        set identity = 'locked', identity_failures = greatest(r.identity_failures, failures)
        where r.society_id = me.society_id and r.request_id = its.request_id;
    end if;
    -- A failure is on record, so it is returned and not raised.
    perform core.record('identity_checked', 'request', its.request_id, its.person_id,
        jsonb_build_object('outcome', came_to, 'fields', matches));
    return core.end_operation(op_id, jsonb_build_object('outcome', came_to, 'matches', matches,
        'failures_left', greatest(0, at_most - failures)));
end
$$;
comment on function office.check_identity(uuid, bigint, jsonb) is
    'Compares what the caller says with the record, field by field, and tells only whether each matches. Failures '
    'count across clerks and requests; at the profile''s limit the check is locked. MD005: an answer, also one to what '
    'is not asked. MD021: no such request. MD041: not claimed by the caller. MD043: its state, or passed already. '
    'MD192: a look-alike, and neither address nor number on file.';
alter function office.check_identity(uuid, bigint, jsonb) owner to madoguchi_api;
revoke all on function office.check_identity(uuid, bigint, jsonb) from public;
grant execute on function office.check_identity(uuid, bigint, jsonb) to madoguchi_clerk;
