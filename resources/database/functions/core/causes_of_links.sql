create or replace function core.causes_of_links(profile jsonb, c core.coverage, a core.account, typed_address text)
    returns setof core.cause
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    rule jsonb := core.setting(profile, 'registration');
    r record;
    l record;
    times jsonb;
begin
    select x.registration_id, x.state, x.person_id, x.key_entered_at, x.failures into r
    from core.registration x
    where x.society_id = c.society_id and x.begun_at > now() - interval '30 days'
        and (x.coverage_id = c.coverage_id
            or typed_address <> '' and x.person_id is null and lower(x.email) = lower(typed_address))
    order by x.registration_id desc limit 1;
    select x.sent_at, x.opened_at, x.expires_at, x.void_at into l
    from core.mail_link x
    where x.society_id = c.society_id and x.registration_id = r.registration_id
    order by x.link_id desc limit 1;
    times := jsonb_build_object('sent_at', core.iso_time(l.sent_at), 'opened_at', core.iso_time(l.opened_at),
        'expires_at', core.iso_time(l.expires_at), 'hours', (rule ->> 'link_hours')::int);
    if r.state in ('begun', 'identified') and l.sent_at is not null and l.void_at is null then
        if l.expires_at <= now() then
            return next core.as_cause('link_expired', 'high', times, 'member_acts');
        elsif l.opened_at is null and a.state = 'registered' and rule ->> 'again' = 'overwrites_password' then
            return next core.as_cause('new_password_waits', 'high', times, 'member_acts');
        elsif l.opened_at is not null and r.person_id is not null and r.key_entered_at is null
            and (rule ->> 'confirmation_key')::boolean then
            return next core.as_cause('confirmation_key_missing', 'high', times || jsonb_build_object(
                'failures', r.failures), 'member_acts');
        elsif l.opened_at is not null then
            return next core.as_cause('registration_half_way', 'high', times, 'member_acts');
        end if;
    end if;

    select x.sent_at, x.opened_at, x.expires_at, x.void_at into l
    from core.mail_link x
    where x.society_id = a.society_id and x.account_id = a.account_id and x.purpose = 'email_change'
        and x.sent_at > now() - interval '30 days' and x.used_at is null and x.void_at is null
    order by x.link_id desc limit 1;
    if l.sent_at is not null and l.opened_at is null then
        return next core.as_cause('new_address_waits', 'high', jsonb_build_object('sent_at', core.iso_time(l.sent_at),
            'expires_at', core.iso_time(l.expires_at)), 'member_acts');
    end if;
end
$$;
comment on function core.causes_of_links(jsonb, core.coverage, core.account, text) is
    'Links on which something waits: expired (HIN-3, MYK-3), opened and left (JAL-5), the confirmation key not '
    'entered (HIN-4), a new password (JAL-6) or a new address (AIS-10) that holds only once its link is opened.';
alter function core.causes_of_links(jsonb, core.coverage, core.account, text) owner to madoguchi_owner;
revoke all on function core.causes_of_links(jsonb, core.coverage, core.account, text) from public;
grant execute on function core.causes_of_links(jsonb, core.coverage, core.account, text) to madoguchi_api;
