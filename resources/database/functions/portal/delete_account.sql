create or replace function portal.delete_account(op_id uuid, society text, login_id text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    a core.account;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'delete_account',
        jsonb_build_array(login_id)) b;
    if answer is not null then
        return answer;
    end if;
    a := core.account_by_login(its, login_id);
    if a.state is distinct from 'registered' then
        return core.portal_says(op_id, its, 'not_possible', 'my_page');
    end if;
    perform core.end_account(its, a.account_id, 'deregistered');
    perform core.record('account_deleted', 'account', a.account_id, a.person_id, '{"reason": "deregistered"}', its);
    return core.portal_says(op_id, its, 'deleted', 'log_in');
end
$$;
comment on function portal.delete_account(uuid, text, text) is
    'The member deletes the ID (MYK-10, JAL-8): nothing works from now on; what is kept of it goes with the next '
    'retention run. MD003, MD005, MD409.';
alter function portal.delete_account(uuid, text, text) owner to madoguchi_portal_api;
revoke all on function portal.delete_account(uuid, text, text) from public;
grant execute on function portal.delete_account(uuid, text, text) to madoguchi_portal;
