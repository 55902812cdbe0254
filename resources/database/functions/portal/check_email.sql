create or replace function portal.check_email(
    op_id uuid, society text, step uuid, email text, consent boolean)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    a core.account;
    wanted text;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'check_email',
        jsonb_build_array(step, email, consent)) b;
    if answer is not null then
        return answer;
    end if;
    a := core.step_account(its, step, '{address_check,address_needed}');
    wanted := coalesce(nullif(btrim(email), ''), (select m.email from core.account_email m
        where m.society_id = its and m.account_id = a.account_id order by m.position limit 1));
    if a.account_id is null then
        return core.portal_says(op_id, its, 'step_expired', 'log_in');
    elsif not coalesce(consent, false) then
        return core.portal_says(op_id, its, 'consent_needed', 'confirm_email');
    elsif not core.is_email(wanted) then
        return core.portal_says(op_id, its, 'email_malformed', 'confirm_email');
    elsif core.email_taken(its, wanted, a.account_id) then
        return core.portal_says(op_id, its, 'email_taken', 'confirm_email');
    end if;
    update core.account x set consented_at = now() where x.society_id = its and x.account_id = a.account_id;
    perform core.record('email_check_mailed', 'account', a.account_id, a.person_id, jsonb_build_object('link',
        core.queue_link(its, 'address_check', 'address_check', wanted, null, a.account_id, 1::smallint)), its);
    return core.portal_says(op_id, its, 'mailed', 'open_mail');
end
$$;
comment on function portal.check_email(uuid, text, uuid, text, boolean) is
    'The address of who registered before it was asked for: kept (email empty), changed, or registered for the first '
    'time; consent first. Its link is sent, and login is open once it was opened (MYK-6). step: the op_id of the '
    'finish_login that answered address_check or address_needed. MD003, MD005, MD409.';
alter function portal.check_email(uuid, text, uuid, text, boolean) owner to madoguchi_portal_api;
revoke all on function portal.check_email(uuid, text, uuid, text, boolean) from public;
grant execute on function portal.check_email(uuid, text, uuid, text, boolean) to madoguchi_portal;
