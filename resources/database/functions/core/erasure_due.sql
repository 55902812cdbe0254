create or replace function core.erasure_due(a core.account, on_day date) returns boolean
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    profile jsonb := core.profile_of(a.society_id);
    ended date := (a.deleted_at at time zone 'Asia/Tokyo')::date;
    rule jsonb;
    c core.coverage;
begin
    select x.* into c from core.coverage x where x.society_id = a.society_id and x.coverage_id = a.coverage_id;
    if a.erased_at is not null then
        return false;
    elsif a.state = 'deleted' and a.end_reason <> 'coverage_lost' then
        rule := coalesce(core.setting(profile, 'retention', 'deregistered'),
            core.setting(profile, 'retention', 'default'));
        return rule is not null and (core.retention_phase(rule, ended, on_day)).access = 'erased';
    end if;
    rule := core.retention_rule(profile, c.status, c.loss_reason);
    return rule is not null and c.lost_on <= on_day
        and (core.retention_phase(rule, c.lost_on, on_day)).access = 'erased';
end
$$;
comment on function core.erasure_due(core.account, date) is
    'Whether what is personal about an account is to be erased on a day: its phases after the loss are over '
    '(AIS-15), or it was ended by itself and the profile''s entry deregistered is (JAL-8).';
alter function core.erasure_due(core.account, date) owner to madoguchi_owner;
revoke all on function core.erasure_due(core.account, date) from public;
grant execute on function core.erasure_due(core.account, date) to madoguchi_job_api;
