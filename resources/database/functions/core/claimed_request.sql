create or replace function core.claimed_request(me core.staff, request_id bigint) returns core.request
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    its core.request := core.locked_request(me, request_id);
begin
    if its.claimed_by is distinct from me.staff_id or its.claimed_until <= clock_timestamp() then
        raise exception 'not claimed by the caller' using errcode = 'MD041';
    end if;
    return its;
end
$$;
comment on function core.claimed_request(core.staff, bigint) is
    'The request, locked, when the caller''s claim on it holds. MD021: no such request. MD041: no claim, or run out.';
alter function core.claimed_request(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.claimed_request(core.staff, bigint) from public;
grant execute on function core.claimed_request(core.staff, bigint) to madoguchi_api;
