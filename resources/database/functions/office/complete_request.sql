create or replace function office.complete_request(op_id uuid, request_id bigint, outcome text, answer text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    before jsonb := core.begin_operation(op_id, 'complete_request', jsonb_build_array(request_id, outcome, answer));
    told text := btrim(coalesce(answer, ''));
    its core.request;
    did jsonb := '{}'::jsonb;
begin
    if before is not null then
        return before;
    end if;
    if coalesce(outcome, '') not in ('done', 'answered', 'not_possible') or length(told) > 2000
        or outcome <> 'done' and told = '' then
        raise exception 'done, answered or not_possible, and what was said' using errcode = 'MD005';
    end if;
    its := core.claimed_request(me, request_id);
    perform core.require_completable(me, its, outcome);
    if outcome = 'done' then
        perform core.require_possible(its);
        did := core.perform_request(its);
    end if;

    update core.request r
    set state = 'closed', outcome = complete_request.outcome, answer = told, completed_by = me.staff_id,
        completed_at = clock_timestamp(), claimed_by = null, claimed_until = null
    where r.society_id = me.society_id and r.request_id = its.request_id;
    perform core.add_hand(me, its.request_id, 'completed');
    perform core.record('request_completed', 'request', its.request_id, its.person_id,
        jsonb_build_object('kind', its.kind, 'outcome', outcome) || did);
    return core.end_operation(op_id, jsonb_build_object('state', 'closed', 'outcome', outcome) || did);
end
$$;
comment on function office.complete_request(uuid, bigint, text, text) is
    'Ends a request without a card: done (resets, freezes, deletes or joins what its kind says), answered or '
    'not_possible with what was said. Where the lane needs it, done comes after approval, and not by the approver. '
    'MD005: an argument. MD021: no such request. MD033: coverage or account. MD041: not claimed by the caller. MD042, '
    'MD044: identity. MD043: its state, or a kind with a card. MD051: own approval. MD052: not approved. '
    'MD160: the approval has lapsed.';
alter function office.complete_request(uuid, bigint, text, text) owner to madoguchi_api;
revoke all on function office.complete_request(uuid, bigint, text, text) from public;
grant execute on function office.complete_request(uuid, bigint, text, text) to madoguchi_clerk;
