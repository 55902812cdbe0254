create or replace function core.decidable_request(me core.staff, request_id bigint) returns core.request
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    its core.request := core.locked_request(me, request_id);
begin
    if its.state <> 'waiting' then
        raise exception 'the request does not wait for a decision' using errcode = 'MD043';
    elsif not core.may_decide(me, its.request_id) then
        raise exception 'the caller had a hand in it' using errcode = 'MD050';
    elsif core.has_lapsed(its, core.profile_of(me.society_id)) then
        raise exception 'the request was not decided in time' using errcode = 'MD161';
    end if;
    return its;
end
$$;
comment on function core.decidable_request(core.staff, bigint) is
    'The request, locked, when this member of staff may decide on it now. MD021: no such request. MD043: it does not '
    'wait. MD050: the caller, or whom the caller represents, had a hand in it. MD161: too late.';
alter function core.decidable_request(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.decidable_request(core.staff, bigint) from public;
grant execute on function core.decidable_request(core.staff, bigint) to madoguchi_api;
