create or replace function core.causes_of_viewing(profile jsonb, a core.account) returns setof core.cause
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    works_since timestamptz;
    once boolean;
    tried record;
    times jsonb;
begin
    if coalesce(a.state <> 'registered', true) or not (core.setting(profile, 'viewing', 'offered'))::boolean then
        return;
    elsif not a.wishes_to_view then
        return next core.as_cause('no_wish', 'high', '{}', 'take_request', '{"kind": "viewing_password_issue"}');
        return;
    end if;
    select max(k.active_at) filter (where k.state = 'active'), bool_or(k.active_at is not null) into works_since, once
    from core.credential k
    where k.society_id = a.society_id and k.account_id = a.account_id and k.kind = 'viewing';
    if works_since is null and core.card_under_way(a.society_id, a.account_id, 'viewing') is null then
        return next core.as_cause('no_viewing_password', 'high', '{}', 'take_request', jsonb_build_object('kind',
            case when once then 'viewing_password_reissue' else 'viewing_password_issue' end));
        return;
    end if;
    select count(*) as times, max(e.at) as last_at, max(e.at) filter (where e.outcome = 'locked') as locked_at
    into tried
    from core.login_event e
    where e.society_id = a.society_id and e.account_id = a.account_id and e.kind = 'viewing'
        and e.outcome in ('wrong', 'locked') and e.at > greatest(now() - interval '30 days', (select max(x.at)
            from core.login_event x where x.society_id = a.society_id and x.account_id = a.account_id
                and x.kind = 'viewing' and x.outcome = 'signed_in'));
    if works_since is null or tried.times = 0 then
        return;
    end if;
    times := jsonb_build_object('count', tried.times, 'last_at', core.iso_time(tried.last_at),
        'locked_at', core.iso_time(tried.locked_at), 'works_since_at', core.iso_time(works_since));
    if tried.locked_at > now() - interval '1 day' then
        return next core.as_cause('viewing_locked', case when tried.locked_at > now() - interval '30 minutes'
            then 'high' else 'medium' end, times, 'wait');
    end if;
    return next core.as_cause('viewing_password_wrong', 'medium', times, 'card_in_hand');
    return next core.as_cause('viewing_password_forgotten', 'low', times, 'take_request',
        '{"kind": "viewing_password_reissue"}');
end
$$;
comment on function core.causes_of_viewing(jsonb, core.account) is
    'The second password: no wish, no card (MYK-9, MYK-15); none that works; typed wrong or forgotten (MYK-8, '
    'MYK-13); locked.';
alter function core.causes_of_viewing(jsonb, core.account) owner to madoguchi_owner;
revoke all on function core.causes_of_viewing(jsonb, core.account) from public;
grant execute on function core.causes_of_viewing(jsonb, core.account) to madoguchi_api;
