create or replace function core.form_problem(r core.registration, rules_version int) returns text
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    latest int := (select max(p.version) from core.society_profile p where p.society_id = r.society_id);
    most int := (core.setting(core.profile_of(r.society_id), 'emails', 'max'))::int;
begin
    if rules_version is distinct from latest then
        return 'rules_changed';
    elsif not core.is_email(r.email) or exists (select from unnest(r.more_emails) m where not core.is_email(m)) then
        return 'email_malformed';
    elsif 1 + cardinality(r.more_emails) > most then
        return 'too_many_emails';
    elsif exists (select from unnest(r.more_emails || r.email) m group by lower(m) having count(*) > 1) then
        return 'email_twice';
    end if;
    return '';
end
$$;
comment on function core.form_problem(core.registration, int) is
    'What is wrong with a form whoever fills it in: rules_changed (the portal checked the password against older '
    'rules), email_malformed, too_many_emails (AIS-2), email_twice; empty when nothing is.';
alter function core.form_problem(core.registration, int) owner to madoguchi_owner;
revoke all on function core.form_problem(core.registration, int) from public;
grant execute on function core.form_problem(core.registration, int) to madoguchi_portal_api;
