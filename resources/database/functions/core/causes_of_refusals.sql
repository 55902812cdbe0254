create or replace function core.causes_of_refusals(profile jsonb, c core.coverage, a core.account, typed_address text)
    returns setof core.cause
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    month_ago timestamptz := now() - interval '30 days';
    taken_at timestamptz;
    already_at timestamptz;
    failed record;
begin
    select max(t.at) filter (where t.why = 'email_taken'), max(t.at) filter (where t.why = 'registered_already')
    into taken_at, already_at
    from (select e.at, coalesce(e.details ->> 'why', e.details ->> 'outcome') as why
            from core.audit_event e
            where e.society_id = c.society_id and e.person_id = c.person_id and e.at > month_ago
                and e.what in ('registration_refused', 'registration_identity_checked')
        union all
        select r.ended_at, r.end_reason from core.registration r
        where r.society_id = c.society_id and r.person_id = c.person_id and r.ended_at > month_ago) t;
    if taken_at is not null and coalesce(a.registered_at < taken_at, true)
        or typed_address <> '' and (core.setting(profile, 'emails', 'one_registrant'))::boolean
            and core.email_taken(c.society_id, typed_address, a.account_id) then
        return next core.as_cause('address_taken', 'high', jsonb_build_object('tried_at', core.iso_time(taken_at)),
            'member_acts');
    end if;
    if a.state = 'registered' and already_at > a.registered_at then
        return next core.as_cause('registered_already', 'high', jsonb_build_object(
            'registered_at', core.iso_time(a.registered_at), 'tried_at', core.iso_time(already_at)), 'member_acts');
    end if;

    select r.state, r.end_reason, r.ended_at, r.failures into failed
    from core.registration r
    where r.society_id = c.society_id and r.person_id = c.person_id and r.begun_at > month_ago
    order by r.registration_id desc limit 1;
    if failed.state = 'void' and failed.end_reason = 'too_many_failures'
        and coalesce(a.registered_at < failed.ended_at, true) then
        return next core.as_cause('registration_ended', 'high', jsonb_build_object(
            'ended_at', core.iso_time(failed.ended_at), 'failures', failed.failures), 'member_acts');
    end if;
end
$$;
comment on function core.causes_of_refusals(jsonb, core.coverage, core.account, text) is
    'Why a registration was refused: another registrant has the address, without a word on whom (AIS-3, JAL-3); '
    'registered already (MYK-1); too many failures (HIN-4).';
alter function core.causes_of_refusals(jsonb, core.coverage, core.account, text) owner to madoguchi_owner;
revoke all on function core.causes_of_refusals(jsonb, core.coverage, core.account, text) from public;
grant execute on function core.causes_of_refusals(jsonb, core.coverage, core.account, text) to madoguchi_api;
