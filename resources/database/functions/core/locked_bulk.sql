create or replace function core.locked_bulk(me core.staff, wanted bigint) returns core.bulk
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    its core.bulk;
begin
    select b.* into its
    from core.bulk b where b.society_id = me.society_id and b.bulk_id = wanted and b.state = 'open' for update;
    if its.bulk_id is null then
        raise exception 'no such list is open' using errcode = 'MD201';
    end if;
    return its;
end
$$;
comment on function core.locked_bulk(core.staff, bigint) is
    'The open list, locked until the transaction ends. MD201: none of this society.';
alter function core.locked_bulk(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.locked_bulk(core.staff, bigint) from public;
grant execute on function core.locked_bulk(core.staff, bigint) to madoguchi_api;
