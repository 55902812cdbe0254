create or replace function core.decide(me core.staff, request_id bigint, decision text, note text) returns core.request
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    its core.request := core.locked_request(me, request_id);
begin
    if its.state <> 'waiting' then
        raise exception 'the request does not wait for a decision' using errcode = 'MD043';
    elsif core.had_hand(me, its.request_id) then
        raise exception 'the caller had a hand in it' using errcode = 'MD050';
    end if;
    if decision = 'approved' then
        perform core.require_possible(its);
    end if;
    update core.request r
    set state = decision, decided_by = me.staff_id, decided_at = clock_timestamp(), decision_note = note
    where r.society_id = me.society_id and r.request_id = its.request_id;
    perform core.add_hand(me, its.request_id, decision);
    perform core.record('request_' || decision, 'request', its.request_id, its.person_id);
    return its;
end
$$;
comment on function core.decide(core.staff, bigint, text, text) is
    'Decides on a waiting request: approved or rejected. MD021: no such request. MD033: coverage or account. MD043: '
    'it does not wait. MD050: the caller had a hand in it. MD067: no addressee.';
alter function core.decide(core.staff, bigint, text, text) owner to madoguchi_owner;
revoke all on function core.decide(core.staff, bigint, text, text) from public;
grant execute on function core.decide(core.staff, bigint, text, text) to madoguchi_api;
