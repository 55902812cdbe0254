create or replace function core.issue_account(coverage_id bigint) returns bigint
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    me int := core.my_society();
    c core.coverage;
    account bigint;
    login text;
begin
    select x.* into c
    from core.coverage x where x.society_id = me and x.coverage_id = issue_account.coverage_id for update;
    if c.coverage_id is null then
        raise exception 'no such coverage' using errcode = 'MD102';
    end if;
    account := (core.account_of(me, c.coverage_id)).account_id;
    if account is not null then
        return account;
    end if;
    account := core.next_number(me, 'account');
    login := lower((select s.mark from core.society s where s.society_id = me)) || lpad(account::text, 8, '0');
    insert into core.account (society_id, account_id, person_id, coverage_id, login_id, issued_login_id, state,
        registered_at)
    values (me, account, c.person_id, c.coverage_id, login, login, 'issued', null);
    perform core.record('account_issued', 'account', account, c.person_id);
    return account;
end
$$;
comment on function core.issue_account(bigint) is
    'The account of a coverage, made with a printed login ID when there is none yet; a temporary password goes with '
    'it on the notice (AIS-7, AZB-1). MD102: no such coverage.';
alter function core.issue_account(bigint) owner to madoguchi_owner;
revoke all on function core.issue_account(bigint) from public;
grant execute on function core.issue_account(bigint) to madoguchi_api;
