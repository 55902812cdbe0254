create or replace function core.delete_account(account_id bigint, reason text) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    a core.account := core.locked_account(core.my_society(), account_id);
begin
    perform core.end_account(a.society_id, a.account_id, reason);
    perform core.record('account_deleted', 'account', a.account_id, a.person_id, jsonb_build_object('reason', reason));
end
$$;
comment on function core.delete_account(bigint, text) is
    'Deletes an account for a member of staff who was asked to (MYK-10). `reason` is a code. MD101: no such account.';
alter function core.delete_account(bigint, text) owner to madoguchi_owner;
revoke all on function core.delete_account(bigint, text) from public;
grant execute on function core.delete_account(bigint, text) to madoguchi_api;
