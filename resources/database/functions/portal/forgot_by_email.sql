create or replace function portal.forgot_by_email(op_id uuid, society text, email text, origin text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    may boolean;
    a core.account;
    place smallint;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'forgot_by_email',
        jsonb_build_array(email)) b;
    if answer is not null then
        return answer;
    end if;
    may := core.may_try(its, 'recovery', origin, lower(email));
    if core.setting(core.profile_of(its), 'login', 'forgotten') = '[]' then
        return core.portal_says(op_id, its, 'not_possible');
    elsif not core.is_email(email) then
        return core.portal_says(op_id, its, 'email_malformed', 'forgotten');
    elsif not may then
        return core.portal_says(op_id, its, 'slow_down', 'forgotten');
    end if;
    select m.account_id, m.position into a.account_id, place
    from core.account_email m
        join core.account x on x.society_id = m.society_id and x.account_id = m.account_id and x.state = 'registered'
    where m.society_id = its and m.email_key = lower(forgot_by_email.email) and m.verified_at is not null;
    perform core.mail_recovery(its, a.account_id, email, place);
    return core.portal_says(op_id, its, 'mailed', 'open_mail');
end
$$;
comment on function portal.forgot_by_email(uuid, text, text, text) is
    'ID or password forgotten: a link to a registered address (AIS-8). Always answered alike: whether the address is '
    'registered shows in its mailbox alone. MD003, MD005, MD409.';
alter function portal.forgot_by_email(uuid, text, text, text) owner to madoguchi_portal_api;
revoke all on function portal.forgot_by_email(uuid, text, text, text) from public;
grant execute on function portal.forgot_by_email(uuid, text, text, text) to madoguchi_portal;
