create or replace function core.causes_of_login(profile jsonb, a core.account) returns setof core.cause
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    rule jsonb := core.setting(profile, 'emails');
    said text := core.login_outcome(a);
    times jsonb := jsonb_build_object('registered_at', core.iso_time(a.registered_at),
        'last_login_at', core.iso_time(a.last_login_at));
    tried record;
begin
    if coalesce(a.state <> 'registered', true) then
        return;
    end if;
    if said in ('address_check', 'address_needed') then
        return next core.as_cause(said, 'high', times || jsonb_build_object('old_until_on',
            rule ->> 'recheck_registered_until'), case said when 'address_check' then 'member_acts'
            else 'take_request' end, case said when 'address_check' then '{}'::jsonb
            else '{"kind": "login_notice"}' end);
    elsif said = 'address_reminder' then
        return next core.as_cause(said, 'medium', times || jsonb_build_object('days', rule -> 'recheck_after_days'),
            'member_acts');
    elsif said = 'not_possible' and core.setting(profile, 'login', 'one_time_key') is not null and core.content_access(
        a.society_id, a.account_id) ->> 'access' not in ('closed', 'erased') then
        return next core.as_cause('no_address_for_key', 'high', times, 'take_request',
            '{"kind": "registration_reset"}');
    end if;

    select count(*) filter (where e.outcome in ('wrong', 'locked')) as wrong,
        count(*) filter (where e.outcome = 'viewing_password_typed') as viewing,
        max(e.at) as last_at, max(e.at) filter (where e.outcome = 'locked') as locked_at into tried
    from core.login_event e
    where e.society_id = a.society_id and e.account_id = a.account_id and e.kind = 'login'
        and e.at > greatest(now() - interval '30 days', a.last_login_at);
    times := jsonb_build_object('count', tried.wrong + tried.viewing, 'last_at', core.iso_time(tried.last_at),
        'last_login_at', core.iso_time(a.last_login_at));
    if tried.locked_at > now() - interval '1 day' then
        return next core.as_cause('login_locked', case when tried.locked_at > now() - interval '30 minutes'
            then 'high' else 'medium' end, times || jsonb_build_object('locked_at', core.iso_time(tried.locked_at),
            'failures', core.setting(profile, 'login', 'failures')), 'wait');
    end if;
    if tried.viewing > 0 then
        return next core.as_cause('viewing_password_typed', 'high', times, 'card_in_hand');
    elsif tried.wrong > 0 and exists (select from core.card d where d.society_id = a.society_id
        and d.account_id = a.account_id and d.secret_kind = 'viewing' and d.state = 'dispatched'
        and d.dispatched_at > now() - interval '30 days') then
        return next core.as_cause('card_is_not_for_login', 'medium', times, 'card_in_hand');
    elsif tried.wrong > 0 then
        return next core.as_cause('wrong_password', 'medium', times, 'member_acts');
    end if;
end
$$;
comment on function core.causes_of_login(jsonb, core.account) is
    'What stands in the way of signing in: the address to be confirmed or registered (MYK-6, MYK-7), a lock, the '
    'password of the viewing card (MYK-12), a wrong password, no address for the one-time key (AZB-4).';
alter function core.causes_of_login(jsonb, core.account) owner to madoguchi_owner;
revoke all on function core.causes_of_login(jsonb, core.account) from public;
grant execute on function core.causes_of_login(jsonb, core.account) to madoguchi_api;
