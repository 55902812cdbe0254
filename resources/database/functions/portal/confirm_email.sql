create or replace function portal.confirm_email(op_id uuid, society text, step uuid) returns jsonb
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
    from core.portal_begins(op_id, society, 'confirm_email',
        jsonb_build_array(step)) b;
    if answer is not null then
        return answer;
    end if;
    a := core.step_account(its, step, '{address_reminder}');
    if a.account_id is null then
        return core.portal_says(op_id, its, 'step_expired', 'log_in');
    end if;
    update core.account x set address_confirmed_at = now() where x.society_id = its and x.account_id = a.account_id;
    perform core.record('email_confirmed', 'account', a.account_id, a.person_id, '{}', its);
    perform core.note_login(a);
    return core.portal_says(op_id, its, 'signed_in', 'my_page');
end
$$;
comment on function portal.confirm_email(uuid, text, uuid) is
    'After 30 full days the member looks at the address on file and says that it still holds (MYK-7): signed in. '
    'step: the op_id of the finish_login that answered address_reminder. MD003, MD005, MD409.';
alter function portal.confirm_email(uuid, text, uuid) owner to madoguchi_portal_api;
revoke all on function portal.confirm_email(uuid, text, uuid) from public;
grant execute on function portal.confirm_email(uuid, text, uuid) to madoguchi_portal;
