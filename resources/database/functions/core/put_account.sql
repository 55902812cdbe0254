create or replace function core.put_account(r core.registration, existing bigint) returns bigint
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    account bigint := coalesce(existing, core.next_number(r.society_id, 'account'));
begin
    if existing is null then
        insert into core.account (society_id, account_id, person_id, coverage_id, login_id, state, wishes_to_view,
            consented_at, nickname, address_confirmed_at)
        values (r.society_id, account, r.person_id, r.coverage_id, r.login_id, 'registered', r.wishes_to_view,
            r.consented_at, r.nickname, now());
    else
        update core.account a
        set state = 'registered', login_id = r.login_id, nickname = r.nickname,
            wishes_to_view = a.wishes_to_view or r.wishes_to_view, registered_at = coalesce(a.registered_at, now()),
            consented_at = coalesce(r.consented_at, a.consented_at), address_confirmed_at = now()
        where a.society_id = r.society_id and a.account_id = existing;
    end if;
    perform core.put_chosen(r.society_id, account, 'login', r.hash, 'registered_again');
    if r.email <> '' then
        perform core.put_email(r.society_id, account, 1, r.email);
    end if;
    perform core.put_categories(r.society_id, account, r.categories);
    return account;
end
$$;
comment on function core.put_account(core.registration, bigint) is
    'Writes what a registration says into a new account, or into the one that exists; returns its number. '
    'unique_violation: a login ID or an address was taken in the meantime.';
alter function core.put_account(core.registration, bigint) owner to madoguchi_owner;
revoke all on function core.put_account(core.registration, bigint) from public;
grant execute on function core.put_account(core.registration, bigint) to madoguchi_portal_api;
