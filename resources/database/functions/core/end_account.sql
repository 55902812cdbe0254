-- The addresses go at once, so that their holder can register again with them; the rest is erased by the retention run.
create or replace function core.end_account(society int, account_id bigint, reason text) returns boolean
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
begin
    update core.account a
    set state = 'deleted', deleted_at = now(), end_reason = reason, nickname = ''
    where a.society_id = society and a.account_id = end_account.account_id and a.state <> 'deleted';
    if not found then
        return false;
    end if;
    perform core.void_pending(society, account_id, null, reason);
    update core.credential c
    set state = 'void', void_at = now(), void_reason = reason
    where c.society_id = society and c.account_id = end_account.account_id and c.state = 'active';
    delete from core.account_email m where m.society_id = society and m.account_id = end_account.account_id;
    return true;
end
$$;
comment on function core.end_account(int, bigint, text) is
    'Deletes an account (MYK-10, MYK-14, JAL-8): no password works, no link, no key, and its addresses are free. '
    'False when it was deleted before. The caller records it.';
alter function core.end_account(int, bigint, text) owner to madoguchi_owner;
revoke all on function core.end_account(int, bigint, text) from public;
grant execute on function core.end_account(int, bigint, text) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
