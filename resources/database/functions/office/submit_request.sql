create or replace function office.submit_request(op_id uuid, request_id bigint, note text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'submit_request', jsonb_build_array(request_id, note));
    its core.request;
begin
    if answer is not null then
        return answer;
    end if;
    if length(coalesce(note, '')) > 400 then
        raise exception 'a note has at most 400 characters' using errcode = 'MD005';
    end if;
    its := core.locked_request(me, request_id);
    if its.state <> 'received' then
        raise exception 'the request''s state does not allow it' using errcode = 'MD043';
    end if;
    its := core.claimed_request(me, request_id);
    if its.identity = 'locked' then
        raise exception 'the identity check is locked' using errcode = 'MD044';
    elsif its.identity <> 'passed' then
        raise exception 'the identity check has not been passed' using errcode = 'MD042';
    end if;
    perform core.require_possible(its);

    update core.request r
    set state = 'waiting', submitted_by = me.staff_id, submitted_at = clock_timestamp(),
        submission_note = btrim(coalesce(note, '')), claimed_by = null, claimed_until = null
    where r.society_id = me.society_id and r.request_id = its.request_id;
    perform core.add_hand(me, its.request_id, 'submitted');
    perform core.record('request_submitted', 'request', its.request_id, its.person_id);
    return core.end_operation(op_id, jsonb_build_object('state', 'waiting'));
end
$$;
comment on function office.submit_request(uuid, bigint, text) is
    'Lays a request before somebody who had no hand in it. MD005: the note. MD021: no such request. MD033: coverage or '
    'account. MD041: not claimed by the caller. MD042, MD044: identity. MD043: its state. MD067: no addressee.';
alter function office.submit_request(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.submit_request(uuid, bigint, text) from public;
grant execute on function office.submit_request(uuid, bigint, text) to madoguchi_clerk;
