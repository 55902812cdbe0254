-- A day is a full day: thirty of them have passed when thirty times 24 hours have (MYK-7).
create or replace function core.login_outcome(a core.account) returns text
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    profile jsonb := core.profile_of(a.society_id);
    rule jsonb := core.setting(profile, 'emails');
    key jsonb := core.setting(profile, 'login', 'one_time_key');
    until date := (rule ->> 'recheck_registered_until')::date;
    on_file boolean := exists (select from core.account_email m
        where m.society_id = a.society_id and m.account_id = a.account_id);
    access text := core.content_access(a.society_id, a.account_id) ->> 'access';
begin
    if access in ('closed', 'erased') then
        return 'not_possible';
    elsif until is not null and (a.registered_at at time zone 'Asia/Tokyo')::date <= until
        and coalesce((a.last_login_at at time zone 'Asia/Tokyo')::date, '-infinity') <= until
        and coalesce((a.address_confirmed_at at time zone 'Asia/Tokyo')::date, '-infinity') <= until then
        return case when on_file then 'address_check' else 'address_needed' end;
    elsif key is not null then
        return case when on_file then 'key_needed' else 'not_possible' end; -- nowhere to mail a key to
    elsif rule -> 'recheck_after_days' is not null
        and greatest(a.last_login_at, a.address_confirmed_at, a.registered_at)
            <= now() - make_interval(hours => 24 * (rule ->> 'recheck_after_days')::int) then
        return 'address_reminder';
    end if;
    return 'signed_in';
end
$$;
comment on function core.login_outcome(core.account) is
    'What follows a right password: signed_in; key_needed (AZB-4); address_check or address_needed for who '
    'registered on or before the profile''s day and has not signed in since (MYK-6); address_reminder after so many '
    'full days without a login (MYK-7); not_possible: no account, frozen, or nothing is open any more.';
alter function core.login_outcome(core.account) owner to madoguchi_owner;
revoke all on function core.login_outcome(core.account) from public;
grant execute on function core.login_outcome(core.account) to madoguchi_api, madoguchi_portal_api;
