create or replace function core.freeze_account(account_id bigint, reason text) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    a core.account := core.locked_account(core.my_society(), account_id);
begin
    if a.state = 'frozen' then
        raise exception 'the account is frozen already' using errcode = 'MD033';
    end if;
    update core.account x
    set state = 'frozen', frozen_at = now(), end_reason = reason
    where x.society_id = a.society_id and x.account_id = a.account_id;
    perform core.void_pending(a.society_id, a.account_id, null, 'account_frozen');
    perform core.record('account_frozen', 'account', a.account_id, a.person_id, jsonb_build_object('reason', reason));
end
$$;
comment on function core.freeze_account(bigint, text) is
    'Closes an account at once (HIN-8): no password works and no link, until it is released or reset. `reason` is a '
    'code. MD033: frozen already. MD101: no such account.';
alter function core.freeze_account(bigint, text) owner to madoguchi_owner;
revoke all on function core.freeze_account(bigint, text) from public;
grant execute on function core.freeze_account(bigint, text) to madoguchi_api;
