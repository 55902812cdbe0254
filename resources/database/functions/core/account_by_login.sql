-- Both ways are gone each time, so that an unknown login ID costs what a known one does.
create or replace function core.account_by_login(society int, typed text) returns core.account
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    with found as (
        select a.account_id, 1 as way
        from core.account a where a.society_id = society and a.login_id = typed and a.state <> 'deleted'
        union all
        select m.account_id, 2
        from core.account_email m
        where m.society_id = society and m.email_key = lower(typed) and m.verified_at is not null
            and (core.setting(core.profile_of(society), 'login', 'id', 'email_too'))::boolean)
    select a.*
    from found f
        join core.account a on a.society_id = society and a.account_id = f.account_id and a.state <> 'deleted'
    order by f.way
    limit 1
$$;
comment on function core.account_by_login(int, text) is
    'The account of a login ID as typed, or of a confirmed address where the profile lets members sign in with it; '
    'null when there is none.';
alter function core.account_by_login(int, text) owner to madoguchi_owner;
revoke all on function core.account_by_login(int, text) from public;
grant execute on function core.account_by_login(int, text) to madoguchi_portal_api;
