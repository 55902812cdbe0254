create or replace function core.registration_problem(r core.registration, a core.account) returns text
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    profile jsonb := core.profile_of(r.society_id);
    problem text;
begin
    if not core.may_register(r.society_id, r.coverage_id) then
        return 'not_eligible';
    elsif a.state = 'frozen'
        or a.state = 'registered' and core.setting(profile, 'registration', 'again') #>> '{}' = 'refused' then
        return 'registered_already';
    elsif r.consented_at is null and coalesce(core.setting(profile, 'registration', 'consent')::boolean, false) then
        return 'consent_needed';
    elsif core.email_taken(r.society_id, r.email, a.account_id)
        or exists (select from unnest(r.more_emails) m where core.email_taken(r.society_id, m, a.account_id)) then
        return 'email_taken';
    end if;
    problem := core.login_id_problem(r.society_id, r.login_id, a.account_id, r.email);
    if problem = '' then
        problem := core.nickname_problem(r.society_id, r.person_id, r.nickname);
    end if;
    return problem;
end
$$;
comment on function core.registration_problem(core.registration, core.account) is
    'Why a registration cannot be completed: not_eligible, registered_already (MYK-1), consent_needed (MYK-2), '
    'email_taken (AIS-3, JAL-3), id_malformed, id_taken (AIS-9), nickname_malformed, nickname_is_name (HIN-6); empty '
    'when it can. `a`: the account that the coverage has.';
alter function core.registration_problem(core.registration, core.account) owner to madoguchi_owner;
revoke all on function core.registration_problem(core.registration, core.account) from public;
grant execute on function core.registration_problem(core.registration, core.account) to madoguchi_portal_api;
