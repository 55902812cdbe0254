create or replace function core.causes_of_notice(profile jsonb, a core.account) returns setof core.cause
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    refused record;
    times jsonb;
begin
    if coalesce(a.state <> 'issued', true)
        or not (core.setting(profile, 'registration', 'needs_temporary_password'))::boolean then
        return;
    end if;
    select count(*) as times, max(e.at) as last_at,
        max(e.at) filter (where e.details ->> 'why' = 'locked') as locked_at into refused
    from core.audit_event e
    where e.society_id = a.society_id and e.person_id = a.person_id and e.what = 'notice_refused'
        and e.at > now() - interval '30 days';
    if refused.times = 0 then
        return;
    end if;
    times := jsonb_build_object('count', refused.times, 'last_at', core.iso_time(refused.last_at),
        'locked_at', core.iso_time(refused.locked_at), 'printed_on', (select max(d.printed_on) from core.card d
            where d.society_id = a.society_id and d.account_id = a.account_id and d.secret_kind = 'temporary'
                and d.state = 'dispatched'));
    if refused.locked_at > now() - interval '1 day' then
        return next core.as_cause('notice_locked', 'high', times, 'wait');
    end if;
    return next core.as_cause('temporary_password_wrong', case when refused.times >= 3 then 'high' else 'medium' end,
        times, 'take_request', '{"kind": "temporary_password_reset"}');
end
$$;
comment on function core.causes_of_notice(jsonb, core.account) is
    'A temporary password that cannot be typed (AIS-16), or was typed wrong so often that it is locked.';
alter function core.causes_of_notice(jsonb, core.account) owner to madoguchi_owner;
revoke all on function core.causes_of_notice(jsonb, core.account) from public;
grant execute on function core.causes_of_notice(jsonb, core.account) to madoguchi_api;
