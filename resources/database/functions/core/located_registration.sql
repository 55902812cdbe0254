create or replace function core.located_registration(society int, token_hash bytea) returns core.registration
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    link core.mail_link := core.locked_link(society, token_hash);
    r core.registration;
begin
    select x.* into r
    from core.registration x
    where x.society_id = society
        and (x.registration_id = link.registration_id or link.link_id is null and x.handle = token_hash)
    for update;
    return r;
end
$$;
comment on function core.located_registration(int, bytea) is
    'The registration that a mailed link, or the page of a notice, stands for, locked; null when there is none. '
    'MD005: not a SHA-256.';
alter function core.located_registration(int, bytea) owner to madoguchi_owner;
revoke all on function core.located_registration(int, bytea) from public;
grant execute on function core.located_registration(int, bytea) to madoguchi_portal_api;
