create or replace function core.step_account(society int, step uuid, needed text[]) returns core.account
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    a core.account;
begin
    select x.* into a
    from core.login_event e
        join core.account x on x.society_id = e.society_id and x.account_id = e.account_id and x.state = 'registered'
    where e.society_id = society and e.event_id = step and e.outcome = any (needed)
        and e.at > now() - interval '30 minutes'
    for update of x;
    return a;
end
$$;
comment on function core.step_account(int, uuid, text[]) is
    'The account, locked, whose right password a step stands for, when the step is one of those needed and not older '
    'than half an hour; else null.';
alter function core.step_account(int, uuid, text[]) owner to madoguchi_owner;
revoke all on function core.step_account(int, uuid, text[]) from public;
grant execute on function core.step_account(int, uuid, text[]) to madoguchi_portal_api;
