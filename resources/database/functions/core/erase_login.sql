create or replace function core.erase_login(society int, account_id bigint) returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    emails int;
    keys int;
    logins int;
    wishes int;
    hashes int;
begin
    delete from core.account_email m where m.society_id = society and m.account_id = erase_login.account_id;
    get diagnostics emails = row_count;
    delete from core.one_time_key k where k.society_id = society and k.account_id = erase_login.account_id;
    get diagnostics keys = row_count;
    delete from core.login_event e where e.society_id = society and e.account_id = erase_login.account_id;
    get diagnostics logins = row_count;
    delete from core.subscription s where s.society_id = society and s.account_id = erase_login.account_id;
    get diagnostics wishes = row_count;
    update core.credential c
    set state = 'void', void_at = now(), void_reason = 'erased'
    where c.society_id = society and c.account_id = erase_login.account_id and c.state <> 'void';
    update core.credential c
    set hash = '' where c.society_id = society and c.account_id = erase_login.account_id and c.hash <> '';
    get diagnostics hashes = row_count;
    return jsonb_build_object('account_email', emails, 'one_time_key', keys, 'login_event', logins,
        'subscription', wishes, 'credential', hashes);
end
$$;
comment on function core.erase_login(int, bigint) is
    'Erases addresses, one-time keys, sign-ins, mail wishes and password hashes of an account; returns how many of '
    'each. A void credential stays as a number and its times.';
alter function core.erase_login(int, bigint) owner to madoguchi_owner;
revoke all on function core.erase_login(int, bigint) from public;
grant execute on function core.erase_login(int, bigint) to madoguchi_job_api;
