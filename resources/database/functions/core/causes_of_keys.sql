create or replace function core.causes_of_keys(profile jsonb, a core.account) returns setof core.cause
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    rule jsonb := core.setting(profile, 'login', 'one_time_key');
    k record;
    cause text;
begin
    select x.asked_at, x.sent_at, x.expires_at, x.used_at, x.void_at, x.void_reason into k
    from core.one_time_key x
    where x.society_id = a.society_id and x.account_id = a.account_id and x.asked_at > now() - interval '1 day'
    order by x.key_id desc limit 1;
    if rule is null or k.asked_at is null or k.used_at is not null or k.asked_at < a.last_login_at then
        return;
    end if;
    cause := case
        when k.void_reason = 'screen_closed' then 'key_screen_closed'
        when k.void_reason = 'too_many_failures' then 'key_failed'
        when k.void_at is null and k.expires_at <= now() then 'key_expired'
        when k.void_at is null and k.sent_at is not null then 'key_waits' end;
    if cause is not null then
        return next core.as_cause(cause, 'high', jsonb_build_object('asked_at', core.iso_time(k.asked_at),
            'sent_at', core.iso_time(k.sent_at), 'expires_at', core.iso_time(k.expires_at),
            'void_at', core.iso_time(k.void_at), 'minutes', rule -> 'minutes'), 'member_acts');
    end if;
    if exists (select from core.one_time_key x
        where x.society_id = a.society_id and x.account_id = a.account_id and x.void_reason = 'newer_key'
            and x.void_at > now() - interval '1 hour') then
        return next core.as_cause('key_replaced', 'medium', jsonb_build_object('asked_at', core.iso_time(k.asked_at),
            'count', (select count(*) from core.one_time_key x where x.society_id = a.society_id
                and x.account_id = a.account_id and x.asked_at > now() - interval '1 hour')), 'member_acts');
    end if;
end
$$;
comment on function core.causes_of_keys(jsonb, core.account) is
    'What became of the one-time key of a login (AZB-4): times alone, never the key.';
alter function core.causes_of_keys(jsonb, core.account) owner to madoguchi_owner;
revoke all on function core.causes_of_keys(jsonb, core.account) from public;
grant execute on function core.causes_of_keys(jsonb, core.account) to madoguchi_api;
