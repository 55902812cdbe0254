create or replace function core.identified_as(r core.registration, coverage_id bigint) returns text
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    profile jsonb := core.profile_of(r.society_id);
    person bigint := (select c.person_id from core.coverage c
        where c.society_id = r.society_id and c.coverage_id = identified_as.coverage_id);
    a core.account := core.account_of(r.society_id, coverage_id);
    said text := 'identified';
begin
    if person is null then
        said := 'no_such_member';
    elsif not core.may_register(r.society_id, coverage_id) then
        said := 'not_eligible';
    elsif a.state = 'frozen'
        or a.state = 'registered' and core.setting(profile, 'registration', 'again') #>> '{}' = 'refused' then
        said := 'registered_already';
    end if;
    perform core.record('registration_identity_checked', 'registration', r.registration_id, person,
        jsonb_build_object('outcome', said), r.society_id);
    if said = 'identified' then
        update core.registration x
        set state = 'identified', person_id = person, coverage_id = identified_as.coverage_id, identified_at = now()
        where x.society_id = r.society_id and x.registration_id = r.registration_id;
        return said;
    end if;

    update core.registration x
    set failures = x.failures + 1
    where x.society_id = r.society_id and x.registration_id = r.registration_id;
    if r.failures + 1 >= (core.setting(profile, 'login', 'failures'))::int then
        perform core.end_registration(r, 'void', 'too_many_failures');
        return 'too_many_failures';
    end if;
    return said;
end
$$;
comment on function core.identified_as(core.registration, bigint) is
    'Notes who is registering: identified, or no_such_member (MYK-4), not_eligible (HIN-1), registered_already '
    '(MYK-1); too_many_failures ends the registration. Each outcome is on record.';
alter function core.identified_as(core.registration, bigint) owner to madoguchi_owner;
revoke all on function core.identified_as(core.registration, bigint) from public;
grant execute on function core.identified_as(core.registration, bigint) to madoguchi_portal_api;
