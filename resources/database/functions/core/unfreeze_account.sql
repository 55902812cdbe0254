create or replace function core.unfreeze_account(account_id bigint, reason text) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    a core.account := core.locked_account(core.my_society(), account_id);
begin
    if a.state <> 'frozen' then
        raise exception 'the account is not frozen' using errcode = 'MD033';
    end if;
    update core.account x
    set state = case when a.registered_at is null then 'issued' else 'registered' end, frozen_at = null, end_reason = ''
    where x.society_id = a.society_id and x.account_id = a.account_id;
    perform core.record('account_released', 'account', a.account_id, a.person_id, jsonb_build_object('reason', reason));
end
$$;
comment on function core.unfreeze_account(bigint, text) is
    'Opens a frozen account again, as it was. `reason` is a code. MD033: not frozen. MD101: no such account.';
alter function core.unfreeze_account(bigint, text) owner to madoguchi_owner;
revoke all on function core.unfreeze_account(bigint, text) from public;
grant execute on function core.unfreeze_account(bigint, text) to madoguchi_api;
