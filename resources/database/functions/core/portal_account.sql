create or replace function core.portal_account(society text, login_id text) returns core.account
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select a.*
    from core.society s
        cross join lateral core.account_by_login(s.society_id, portal_account.login_id) a
    where s.code = society and a.account_id is not null
$$;
comment on function core.portal_account(text, text) is
    'The account of a login id in a society that the signed-in portal serves; null when there is none.';
alter function core.portal_account(text, text) owner to madoguchi_owner;
revoke all on function core.portal_account(text, text) from public;
grant execute on function core.portal_account(text, text) to madoguchi_portal_api;
