create or replace function core.locked_ready_bundle(me core.staff, wanted bigint) returns core.bundle
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    bundle core.bundle;
begin
    select b.* into bundle
    from core.bundle b
    where b.society_id = me.society_id and b.bundle_id = wanted
    for update;

    if not found then
        raise exception 'no such bundle' using errcode = 'MD023';
    elsif bundle.state <> 'ready' then
        raise exception 'the bundle has gone already' using errcode = 'MD043';
    end if;
    return bundle;
end
$$;
comment on function core.locked_ready_bundle(core.staff, bigint) is
    'A bundle that has not left the house, locked until the transaction ends. MD023: none of this society. MD043: gone '
    'already.';
alter function core.locked_ready_bundle(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.locked_ready_bundle(core.staff, bigint) from public;
grant execute on function core.locked_ready_bundle(core.staff, bigint) to madoguchi_api;
