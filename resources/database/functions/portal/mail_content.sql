create or replace function portal.mail_content(society text, mail_id bigint) returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    m core.mail;
    profile jsonb;
    fields jsonb;
begin
    select x.* into m
    from core.mail x
        join core.society s on s.society_id = x.society_id
    where s.code = society and x.mail_id = mail_content.mail_id and x.taken_at > now() - interval '1 day'
        and x.void_at is null;
    profile := core.profile_of(m.society_id);
    select jsonb_build_object('society_name', s.name, 'society_telephone', s.telephone, 'portal', profile ->> 'portal',
        'domain', coalesce(core.setting(profile, 'emails', 'domain') #>> '{}', ''),
        'today', core.written_day(core.today()), 'member_name', coalesce((select core.full_name(p.family_name,
                p.given_name)
            from core.account a
                join core.person p on p.society_id = a.society_id and p.person_id = a.person_id
            where a.society_id = m.society_id and a.account_id = m.account_id), ''))
    into fields
    from core.society s where s.society_id = m.society_id;
    return jsonb_build_object(
        'kind', coalesce(m.kind, ''),
        'address', coalesce(m.address, ''),
        'sender', coalesce(core.setting(profile, 'emails', 'sender') #>> '{}', ''),
        'login_id', coalesce((select a.login_id from core.account a
            where a.society_id = m.society_id and a.account_id = m.account_id and a.state = 'registered'
                and m.kind = 'id_reminder'), ''),
        'until', core.iso_time(coalesce(
            (select l.expires_at from core.mail_link l where l.society_id = m.society_id and l.link_id = m.link_id),
            (select k.expires_at from core.one_time_key k where k.society_id = m.society_id and k.key_id = m.key_id))),
        'texts', coalesce((select jsonb_object_agg(t ->> 'kind', core.filled_in(t ->> 'text', fields))
            from jsonb_array_elements(core.setting(profile, 'text_blocks')) t
            where t ->> 'kind' in (m.kind, m.kind || '_subject')), '{}'));
end
$$;
comment on function portal.mail_content(text, bigint) is
    'What the mailer needs to write a mail that it has taken within a day: the address exactly as typed, the '
    'society''s sender, the login ID where it is what was forgotten, the step of a key, the end of a link. Empty for '
    'any other mail.';
alter function portal.mail_content(text, bigint) owner to madoguchi_portal_api;
revoke all on function portal.mail_content(text, bigint) from public;
grant execute on function portal.mail_content(text, bigint) to madoguchi_portal;
