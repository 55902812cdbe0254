create or replace function core.require_digest(digest bytea) returns void
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
begin
    if length(digest) is distinct from 32 then
        raise exception 'a token or key is handed over as its SHA-256' using errcode = 'MD005';
    end if;
end
$$;
comment on function core.require_digest(bytea) is 'MD005: not the 32 bytes of a SHA-256.';
alter function core.require_digest(bytea) owner to madoguchi_owner;
revoke all on function core.require_digest(bytea) from public;
grant execute on function core.require_digest(bytea) to madoguchi_portal_api;
