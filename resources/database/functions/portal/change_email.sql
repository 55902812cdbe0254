create or replace function portal.change_email(
    op_id uuid, society text, login_id text, at_position int, email text, origin text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    a core.account;
    most int;
    said text;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'change_email',
        jsonb_build_array(login_id, at_position, email)) b;
    if answer is not null then
        return answer;
    end if;
    most := (core.setting(core.profile_of(its), 'emails', 'max'))::int;
    a := core.member_of(its, login_id);
    said := case
        when a.account_id is null then 'not_possible'
        when at_position is null or at_position not between 1 and most then 'too_many_emails'
        when not core.is_email(email) then 'email_malformed'
        when exists (select from core.account_email m where m.society_id = its and m.account_id = a.account_id
            and m.email_key = lower(change_email.email) and m.position <> at_position and m.verified_at is not null)
            then 'email_twice'
        when core.email_taken(its, email, a.account_id) then 'email_taken'
        when not core.may_try(its, 'email', origin, login_id) then 'slow_down'
        else 'mailed' end;
    if said = 'mailed' then
        update core.mail_link l
        set void_at = now(), void_reason = 'newer_link'
        where l.society_id = its and l.account_id = a.account_id and l.purpose = 'email_change'
            and l.position = at_position and l.used_at is null and l.void_at is null;
        perform core.record('email_change_mailed', 'account', a.account_id, a.person_id, jsonb_build_object('link',
            core.queue_link(its, 'email_change', 'email_change', email, null, a.account_id, at_position::smallint)),
            its);
    end if;
    return core.portal_says(op_id, its, said, case said when 'mailed' then 'open_mail' else 'my_page' end);
end
$$;
comment on function portal.change_email(uuid, text, text, int, text, text) is
    'Another address, or a further one, in one of up to three places (AIS-2). It takes effect when its link is '
    'opened, and not before (AIS-10, MYK-11). MD003, MD005, MD409.';
alter function portal.change_email(uuid, text, text, int, text, text) owner to madoguchi_portal_api;
revoke all on function portal.change_email(uuid, text, text, int, text, text) from public;
grant execute on function portal.change_email(uuid, text, text, int, text, text) to madoguchi_portal;
