create or replace function core.registration_opened(op_id uuid, link core.mail_link) returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    rule jsonb := core.setting(core.profile_of(link.society_id), 'registration');
    r core.registration;
    said text;
begin
    select x.* into r
    from core.registration x
    where x.society_id = link.society_id and x.registration_id = link.registration_id
    for update;
    if r.hash <> '' then -- all pages came before the mail: the link is the last step
        said := core.register_account(r);
        if said <> 'registered' then
            perform core.end_registration(r, 'void', said);
        end if;
        return core.portal_says(op_id, r.society_id, said, case said when 'registered' then 'log_in' else 'begin' end);
    end if;
    return core.portal_says(op_id, r.society_id, 'opened', case
        when link.purpose = 'registration' and r.way = 'empty_mail' then 'enter_email'
        when r.person_id is null and (rule ->> 'needs_temporary_password')::boolean then 'enter_notice'
        when r.person_id is null then 'identify'
        when (rule ->> 'confirmation_key')::boolean and r.key_entered_at is null then 'enter_key'
        else 'complete' end, link.expires_at);
end
$$;
comment on function core.registration_opened(uuid, core.mail_link) is
    'What follows when a registration''s link is opened: the next page, or the end of the registration where its '
    'pages came first (JAL-6, MYK-3).';
alter function core.registration_opened(uuid, core.mail_link) owner to madoguchi_owner;
revoke all on function core.registration_opened(uuid, core.mail_link) from public;
grant execute on function core.registration_opened(uuid, core.mail_link) to madoguchi_portal_api;
