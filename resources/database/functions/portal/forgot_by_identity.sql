create or replace function portal.forgot_by_identity(
    op_id uuid, society text, answers jsonb, what text, origin text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    who record;
    a core.account;
    email record;
    may boolean;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'forgot_by_identity',
        jsonb_build_array(answers, what)) b;
    if answer is not null then
        return answer;
    end if;
    if coalesce(what, '') not in ('id', 'password', 'both') or jsonb_typeof(answers) is distinct from 'object' then
        raise exception 'the ID, the password or both were forgotten' using errcode = 'MD005';
    end if;
    may := core.may_try(its, 'identity', origin, answers ->> 'symbol_number');
    select m.* into who from core.member_matching(its, answers) m;
    a := core.account_of(its, who.coverage_id);
    select m.email, m.position into email
    from core.account_email m
    where m.society_id = its and m.account_id = a.account_id and m.verified_at is not null
    order by m.position limit 1;
    if core.setting(core.profile_of(its), 'registration', 'identity') = '[]' then
        return core.portal_says(op_id, its, 'not_possible');
    elsif not may then
        return core.portal_says(op_id, its, 'slow_down', 'forgotten');
    elsif a.account_id is null or a.state <> 'registered' then
        perform core.record('recovery_refused', 'coverage', who.coverage_id, who.person_id,
            jsonb_build_object('what', what), its);
        return core.portal_says(op_id, its, 'no_such_member', 'forgotten');
    elsif what = 'both' then
        return core.login_card_asked(op_id, a);
    elsif email.email is null then
        return core.portal_says(op_id, its, 'email_unknown', 'forgotten');
    elsif what = 'password' then
        perform core.mail_recovery(its, a.account_id, email.email, email.position);
    else
        insert into core.mail (society_id, mail_id, kind, address, account_id)
        values (its, core.next_number(its, 'mail'), 'id_reminder', email.email, a.account_id);
        perform core.record('id_reminder_asked', 'account', a.account_id, a.person_id, '{}', its);
    end if;
    return core.portal_says(op_id, its, 'mailed', 'open_mail');
end
$$;
comment on function portal.forgot_by_identity(uuid, text, jsonb, text, text) is
    'By the items of registration (MYK-4): the ID or the password by mail to the registered address, or both by a '
    'card (MYK-5). no_such_member is what the guide promises; tries are limited. MD003, MD005, MD409.';
alter function portal.forgot_by_identity(uuid, text, jsonb, text, text) owner to madoguchi_portal_api;
revoke all on function portal.forgot_by_identity(uuid, text, jsonb, text, text) from public;
grant execute on function portal.forgot_by_identity(uuid, text, jsonb, text, text) to madoguchi_portal;
