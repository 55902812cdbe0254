create or replace function office.release_claim(op_id uuid, request_id bigint, reason text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('administrator');
    answer jsonb := core.begin_operation(op_id, 'release_claim', jsonb_build_array(request_id, reason));
    why text := core.required_text(reason);
    its core.request;
begin
    if answer is not null then
        return answer;
    end if;
    its := core.locked_request(me, request_id);
    if its.claimed_by is null or its.claimed_until <= clock_timestamp() then
        raise exception 'nobody has claimed it' using errcode = 'MD043';
    end if;
    update core.request r
    set claimed_by = null, claimed_until = null
    where r.society_id = me.society_id and r.request_id = its.request_id;
    perform core.add_note(me, its.request_id, 'release', why);
    perform core.record('claim_released', 'request', its.request_id, its.person_id,
        jsonb_build_object('from', its.claimed_by));
    return core.end_operation(op_id, jsonb_build_object('request_id', its.request_id, 'released_from', its.claimed_by));
end
$$;
comment on function office.release_claim(uuid, bigint, text) is
    'Takes a request out of a colleague''s hand, for a reason that stays with it. MD005: no reason. MD021: no such '
    'request. MD043: nobody has it.';
alter function office.release_claim(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.release_claim(uuid, bigint, text) from public;
grant execute on function office.release_claim(uuid, bigint, text) to madoguchi_administrator;
