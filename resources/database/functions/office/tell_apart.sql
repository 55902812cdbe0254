create or replace function office.tell_apart(op_id uuid, request_id bigint, number text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_decider();
    answer jsonb := core.begin_operation(op_id, 'tell_apart', jsonb_build_array(request_id, number));
    its core.request;
    is_it boolean;
begin
    if answer is not null then
        return answer;
    end if;
    if length(btrim(coalesce(number, ''))) not between 1 and 60 then
        raise exception 'a number has 1 to 60 characters' using errcode = 'MD005';
    end if;
    its := core.decidable_request(me, request_id);
    is_it := core.is_number_of(its, number);
    -- Which of the others it would have been is said nowhere: whoever typed it looks again.
    perform core.record(case when is_it then 'told_apart' else 'not_told_apart' end, 'request', its.request_id,
        its.person_id);
    return core.end_operation(op_id, jsonb_build_object('outcome', case when is_it then 'match' else 'no_match' end));
end
$$;
comment on function office.tell_apart(uuid, bigint, text) is
    'Compares the number of which an approver says that it is the member''s with the request, before a request whose '
    'member has a look-alike can be approved: match or no_match, both on record. MD005: no number. MD021: no such '
    'request. MD043: it does not wait. MD050: own hand. MD161: too late.';
alter function office.tell_apart(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.tell_apart(uuid, bigint, text) from public;
grant execute on function office.tell_apart(uuid, bigint, text) to madoguchi_clerk, madoguchi_supervisor;
