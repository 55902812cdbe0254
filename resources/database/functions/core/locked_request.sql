create or replace function core.locked_request(me core.staff, request_id bigint) returns core.request
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    its core.request;
begin
    select r.* into its
    from core.request r
    where r.society_id = me.society_id and r.request_id = locked_request.request_id
    for update;
    if its.request_id is null then
        raise exception 'no such request' using errcode = 'MD021';
    end if;
    return its;
end
$$;
comment on function core.locked_request(core.staff, bigint) is
    'The request, locked until the transaction ends. MD021: none of this society.';
alter function core.locked_request(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.locked_request(core.staff, bigint) from public;
grant execute on function core.locked_request(core.staff, bigint) to madoguchi_api;
