create or replace function core.email_opened(link core.mail_link) returns text
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    a core.account;
    as_login boolean;
begin
    select x.* into a
    from core.account x
    where x.society_id = link.society_id and x.account_id = link.account_id for update;
    if a.state is distinct from 'registered' then
        return 'not_possible';
    end if;
    as_login := exists (select from core.account_email m
        where m.society_id = a.society_id and m.account_id = a.account_id and m.position = link.position
            and m.email = a.login_id);
    begin
        perform core.warn_address(a, link.position, link.email, 'email_changed');
        perform core.put_email(a.society_id, a.account_id, link.position, link.email);
        update core.account x
        set address_confirmed_at = now(), login_id = case when as_login then link.email else a.login_id end
        where x.society_id = a.society_id and x.account_id = a.account_id;
    exception when unique_violation then
        update core.mail_link l
        set void_at = now(), void_reason = 'email_taken'
        where l.society_id = link.society_id and l.link_id = link.link_id;
        return 'email_taken';
    end;
    update core.mail_link l set used_at = now() where l.society_id = link.society_id and l.link_id = link.link_id;
    perform core.record(case link.purpose when 'address_check' then 'email_checked' else 'email_changed' end, 'account',
        a.account_id, a.person_id, jsonb_build_object('position', link.position, 'link', link.link_id), a.society_id);
    return case link.purpose when 'address_check' then 'email_checked' else 'email_confirmed' end;
end
$$;
comment on function core.email_opened(core.mail_link) is
    'Makes an address the account''s own when its link is opened, and not before (AIS-10, MYK-6): email_confirmed or '
    'email_checked; email_taken when somebody else has confirmed it in the meantime; not_possible for an account '
    'that is no longer registered. Who signs in with the address signs in with the new one.';
alter function core.email_opened(core.mail_link) owner to madoguchi_owner;
revoke all on function core.email_opened(core.mail_link) from public;
grant execute on function core.email_opened(core.mail_link) to madoguchi_portal_api;
