create or replace function core.locked_link(society int, token_hash bytea) returns core.mail_link
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    link core.mail_link;
begin
    perform core.require_digest(token_hash);
    select l.* into link
    from core.mail_link l
    where l.society_id = society and l.token_hash = locked_link.token_hash
    for update;
    return link;
end
$$;
comment on function core.locked_link(int, bytea) is
    'The mailed link of a token, locked; null when there is none. MD005: not a SHA-256.';
alter function core.locked_link(int, bytea) owner to madoguchi_owner;
revoke all on function core.locked_link(int, bytea) from public;
grant execute on function core.locked_link(int, bytea) to madoguchi_portal_api;
