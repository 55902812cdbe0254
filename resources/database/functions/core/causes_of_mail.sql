create or replace function core.causes_of_mail(profile jsonb, c core.coverage, a core.account, typed_address text)
    returns setof core.cause
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    m core.mail;
    came core.mail_event;
    unused boolean;
    facts jsonb;
    rule text;
begin
    select x.* into m
    from core.mail x
    where x.society_id = c.society_id and x.void_at is null and x.queued_at > now() - interval '30 days'
        and (x.account_id = a.account_id or x.registration_id in (select r.registration_id
            from core.registration r
            where r.society_id = c.society_id and (r.coverage_id = c.coverage_id
                or typed_address <> '' and r.person_id is null and lower(r.email) = lower(typed_address))))
    order by x.mail_id desc limit 1;
    select x.* into came
    from core.mail_event x
    where x.society_id = m.society_id and x.mail_id = m.mail_id order by x.position desc limit 1;
    unused := exists (select from core.mail_link l where l.society_id = m.society_id and l.link_id = m.link_id
            and l.opened_at is null and l.void_at is null and l.expires_at > now())
        or exists (select from core.one_time_key k where k.society_id = m.society_id and k.key_id = m.key_id
            and k.used_at is null and k.void_at is null and k.expires_at > now());
    rule := case
        when m.taken_at is null and m.queued_at < now() - interval '10 minutes' then 'mail_not_sent'
        when came.event in ('bounced', 'unknown_address') then 'address_wrong'
        when came.event = 'mailbox_full' then 'mailbox_full'
        when came.event in ('rejected', 'deferred', 'complained') then 'mail_filtered'
        when m.taken_at is not null and unused then 'mail_unseen' end;
    facts := jsonb_build_object('mail', m.kind, 'queued_at', core.iso_time(m.queued_at),
        'sent_at', core.iso_time(m.taken_at), 'reported', came.event, 'reported_at', core.iso_time(came.at),
        'sender', coalesce(core.setting(profile, 'emails', 'sender'), core.setting(profile, 'emails', 'domain'))
            #>> '{}');
    if rule is not null then
        return next core.as_cause(rule, case rule when 'mail_unseen' then 'medium' else 'high' end, facts,
            case rule when 'mail_not_sent' then 'wait' else 'mail_log' end);
    end if;
    if a.state = 'registered' and rule in ('address_wrong', 'mailbox_full', 'mail_filtered') then
        return next core.as_cause('change_the_address', 'medium', facts, 'take_request',
            '{"kind": "email_assistance"}');
    end if;

    return query
    select (core.as_cause('mail_categories_off', 'low', jsonb_build_object('names',
        string_agg(k.entry ->> 'name', '、' order by k.position)), 'member_acts')).*
    from jsonb_array_elements(coalesce(core.setting(profile, 'mail_categories'), '[]'))
            with ordinality k (entry, position)
        join core.subscription s on s.society_id = a.society_id and s.account_id = a.account_id
            and s.category = k.entry ->> 'code' and not s.wanted
    having count(*) > 0;
end
$$;
comment on function core.causes_of_mail(jsonb, core.coverage, core.account, text) is
    'What became of the member''s last mail, or of the last one to the address that the caller names: the causes to '
    'check (AIS-4, JAL-4), the way out (MYK-11), categories that are off (JAL-2).';
alter function core.causes_of_mail(jsonb, core.coverage, core.account, text) owner to madoguchi_owner;
revoke all on function core.causes_of_mail(jsonb, core.coverage, core.account, text) from public;
grant execute on function core.causes_of_mail(jsonb, core.coverage, core.account, text) to madoguchi_api;
