-- Registering again where the profile lets it overwrite the password happens here, when the new link is opened, and not
-- before (JAL-6).
create or replace function core.register_account(r core.registration) returns text
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    profile jsonb := core.profile_of(r.society_id);
    a core.account := core.account_of(r.society_id, r.coverage_id);
    problem text;
    account bigint;
    extra text;
    place int := 1;
begin
    problem := core.registration_problem(r, a);
    if problem <> '' then
        return problem;
    end if;
    begin
        perform core.warn_address(a, 1, r.email, 'registered_again');
        account := core.put_account(r, a.account_id);
    exception when unique_violation then
        return case when core.email_taken(r.society_id, r.email, a.account_id) then 'email_taken'
            when a.account_id is null and (core.account_of(r.society_id, r.coverage_id)).account_id is not null
                then 'registered_already'
            else 'id_taken' end;
    end;
    update core.registration x
    set account_id = account where x.society_id = r.society_id and x.registration_id = r.registration_id;
    perform core.end_registration(r, 'completed', '');
    perform core.record('account_registered', 'account', account, r.person_id,
        jsonb_build_object('way', r.way, 'again', a.state = 'registered', 'registration', r.registration_id),
        r.society_id);

    foreach extra in array r.more_emails loop
        place := place + 1;
        perform core.queue_link(r.society_id, 'email_change', 'email_change', extra, null, account, place::smallint);
    end loop;
    if r.wishes_to_view and coalesce(core.setting(profile, 'viewing', 'offered')::boolean, false) then
        a := core.account_of(r.society_id, r.coverage_id);
        perform core.take_for_portal(a, false, false, null, 'registration'); -- the card goes out (MYK-2)
    end if;
    return 'registered';
end
$$;
comment on function core.register_account(core.registration) is
    'Completes a registration: registered, or why not (see core.registration_problem). Asks for the viewing card '
    'when viewing is wished (MYK-2), and for the confirmation of further addresses (AIS-2).';
alter function core.register_account(core.registration) owner to madoguchi_owner;
revoke all on function core.register_account(core.registration) from public;
grant execute on function core.register_account(core.registration) to madoguchi_portal_api;
