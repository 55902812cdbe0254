create or replace function core.member_of(society int, login_id text) returns core.account
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    a core.account := core.account_by_login(society, login_id);
begin
    if a.state is distinct from 'registered'
        or core.content_access(society, a.account_id) ->> 'access' in ('closed', 'erased') then
        return null;
    end if;
    select x.* into a
    from core.account x
    where x.society_id = society and x.account_id = a.account_id and x.state = 'registered' for update;
    return a;
end
$$;
comment on function core.member_of(int, text) is
    'The account of a member who is signed in to the portal, locked; null when there is none that is registered, or '
    'nothing is open to it any more.';
alter function core.member_of(int, text) owner to madoguchi_owner;
revoke all on function core.member_of(int, text) from public;
grant execute on function core.member_of(int, text) to madoguchi_portal_api;
