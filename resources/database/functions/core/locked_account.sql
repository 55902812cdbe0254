create or replace function core.locked_account(society int, account_id bigint) returns core.account
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    a core.account;
begin
    select x.* into a
    from core.account x
    where x.society_id = society and x.account_id = locked_account.account_id and x.state <> 'deleted'
    for update;
    if not found then
        raise exception 'no such account' using errcode = 'MD101';
    end if;
    return a;
end
$$;
comment on function core.locked_account(int, bigint) is
    'An account that is not deleted, locked until the end of the transaction. MD101: there is none.';
alter function core.locked_account(int, bigint) owner to madoguchi_owner;
revoke all on function core.locked_account(int, bigint) from public;
grant execute on function core.locked_account(int, bigint) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
