create or replace function core.put_email(society int, account_id bigint, at_position int, typed text) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    insert into core.account_email as m (society_id, account_id, position, email, verified_at)
    values (society, put_email.account_id, at_position, typed, now())
    on conflict (society_id, account_id, position) do update set email = typed, verified_at = now()
$$;
comment on function core.put_email(int, bigint, int, text) is
    'Enters a confirmed address in one of the account''s three places (AIS-2). unique_violation: another registrant '
    'has it.';
alter function core.put_email(int, bigint, int, text) owner to madoguchi_owner;
revoke all on function core.put_email(int, bigint, int, text) from public;
grant execute on function core.put_email(int, bigint, int, text) to madoguchi_portal_api;
