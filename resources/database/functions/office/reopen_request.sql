create or replace function office.reopen_request(op_id uuid, request_id bigint, reason text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'reopen_request', jsonb_build_array(request_id, reason));
    why text := core.required_text(reason);
    rule jsonb;
    its core.request;
    promise record;
begin
    if answer is not null then
        return answer;
    end if;
    its := core.locked_request(me, request_id);
    if its.state not in ('closed', 'rejected', 'withdrawn', 'expired') or its.merged_into is not null then
        raise exception 'the request''s state does not allow it' using errcode = 'MD043';
    end if;
    its.despite := ''; -- a reason given for the first time does not hold for this one
    perform core.guard_duplicates(its);
    rule := core.setting(core.profile_of(me.society_id), 'requests', its.kind);
    if rule is null then
        raise exception 'this society does not offer it any more' using errcode = 'MD032';
    end if;
    select * into promise from core.promise_from(me.society_id, rule, core.today());

    -- What was checked and decided before is over; it stays in the hands and in a note.
    perform core.add_note(me, its.request_id, 'decision', said.before)
    from (select concat_ws(' ', nullif(its.decision_note, ''), nullif(its.withdrawal_reason, ''),
        nullif(its.answer, '')) as before) said
    where said.before <> '';
    begin
        update core.request r
        set state = 'received', reopened = r.reopened + 1, identity = 'none', verified_by = null, submitted_by = null,
            submitted_at = null, submission_note = '', decided_by = null, decided_at = null, decided_for = null,
            decision_note = '',
            withdrawn_at = null, withdrawal_reason = '', completed_by = null, completed_at = null, outcome = '',
            answer = '', promised_on = promise.promised_on, promise_days = promise.promise_days,
            promise_unit = promise.promise_unit, clock_from = core.today()
        where r.society_id = me.society_id and r.request_id = its.request_id;
    exception when unique_violation then
        raise exception 'a request of this kind is open' using errcode = 'MD030';
    end;
    perform core.add_hand(me, its.request_id, 'edited');
    perform core.add_note(me, its.request_id, 'reopen', why);
    perform core.record('request_reopened', 'request', its.request_id, its.person_id,
        jsonb_build_object('from', its.state));
    return core.end_operation(op_id, jsonb_build_object('state', 'received', 'promised_on', promise.promised_on));
end
$$;
comment on function office.reopen_request(uuid, bigint, text) is
    'Opens an ended request again for a reason: it is checked and decided anew, and a new promise runs. MD005: no '
    'reason. MD021: no such request. MD030: one is open. MD031: a card is under way. MD032: not offered any more. '
    'MD043: its state.';
alter function office.reopen_request(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.reopen_request(uuid, bigint, text) from public;
grant execute on function office.reopen_request(uuid, bigint, text) to madoguchi_clerk;
