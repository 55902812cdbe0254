create or replace function core.void_active(society int, account_id bigint, kind text, reason text) returns boolean
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
begin
    update core.credential c
    set state = 'void', void_at = now(), void_reason = reason
    where c.society_id = society and c.account_id = void_active.account_id and c.kind = void_active.kind
        and c.state = 'active';
    return found;
end
$$;
comment on function core.void_active(int, bigint, text, text) is
    'Makes the secret that works void at once, because it is lost or was seen by others; true when there was one.';
alter function core.void_active(int, bigint, text, text) owner to madoguchi_owner;
revoke all on function core.void_active(int, bigint, text, text) from public;
grant execute on function core.void_active(int, bigint, text, text) to madoguchi_api, madoguchi_portal_api;
