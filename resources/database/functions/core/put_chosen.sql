create or replace function core.put_chosen(society int, account_id bigint, kind text, hash text, reason text)
    returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform core.void_active(society, account_id, kind, reason);
    insert into core.credential (society_id, credential_id, account_id, kind, state, hash, active_at, chosen)
    values (society, core.next_number(society, 'credential'), put_chosen.account_id, put_chosen.kind, 'active',
        put_chosen.hash, now(), true);
end
$$;
comment on function core.put_chosen(int, bigint, text, text, text) is
    'Makes a password that the member chose the one that works; the earlier one is void, with a reason.';
alter function core.put_chosen(int, bigint, text, text, text) owner to madoguchi_owner;
revoke all on function core.put_chosen(int, bigint, text, text, text) from public;
grant execute on function core.put_chosen(int, bigint, text, text, text) to madoguchi_portal_api;
