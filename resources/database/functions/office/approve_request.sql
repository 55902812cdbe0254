create or replace function office.approve_request(op_id uuid, request_id bigint, note text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_decider();
    answer jsonb := core.begin_operation(op_id, 'approve_request', jsonb_build_array(request_id, note));
begin
    if answer is not null then
        return answer;
    end if;
    if length(coalesce(note, '')) > 400 then
        raise exception 'a note has at most 400 characters' using errcode = 'MD005';
    end if;
    perform core.require_step_up(me, 'approve', op_id);
    perform core.decide(me, request_id, 'approved', btrim(coalesce(note, '')));
    return core.end_operation(op_id, jsonb_build_object('state', 'approved'));
end
$$;
comment on function office.approve_request(uuid, bigint, text) is
    'Lets a card be printed. Whoever took, edited, verified or submitted the request is refused. MD005: the note. '
    'MD021: no such request. MD033: coverage or account. MD043: it does not wait. MD050: own hand. MD067: no '
    'addressee. MD161: too late. MD162: a full check is owed. MD163, MD164: the one-time code. '
    'MD190: a look-alike, not told apart.';
alter function office.approve_request(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.approve_request(uuid, bigint, text) from public;
grant execute on function office.approve_request(uuid, bigint, text) to madoguchi_clerk, madoguchi_supervisor;
