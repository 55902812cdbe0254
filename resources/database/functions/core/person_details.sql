create or replace function core.person_details(me core.staff, p core.person, a core.account, c core.coverage)
    returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    profile jsonb := core.profile_of(me.society_id);
    guarded jsonb := coalesce(core.setting(profile, 'identity', 'protected'), '[]');
    request bigint := core.check_in_hand(me, p.person_id);
    closed jsonb := case when request is null then guarded else '[]'::jsonb end;
    details jsonb := jsonb_build_object('login_id', '', 'postal_code', '', 'address', '', 'telephone', '', 'emails',
        '[]'::jsonb, 'authentication', '{}'::jsonb);
    field text;
begin
    if request is not null and guarded <> '[]' then
        perform core.record('person_revealed', 'person', p.person_id, p.person_id,
            jsonb_build_object('request', request, 'fields', guarded));
    end if;
    foreach field in array array['login_id', 'address', 'phone', 'emails', 'authentication'] loop
        if not closed ? field then
            details := details || core.detail_of(profile, p, a, c, field);
        end if;
    end loop;
    return details || jsonb_build_object('closed', closed,
        'can_help_themselves', core.can_help_themselves(me.society_id, a.account_id));
end
$$;
comment on function core.person_details(core.staff, core.person, core.account, core.coverage) is
    'Address, telephone, mail addresses (AIS-6), login id and what the portal asks for at the first registration '
    '(HIN-2). What the profile protects is empty and named in `closed` until the identity check of a request in the '
    'caller''s hand has passed; then it is shown, and this is on record.';
alter function core.person_details(core.staff, core.person, core.account, core.coverage) owner to madoguchi_owner;
revoke all on function core.person_details(core.staff, core.person, core.account, core.coverage) from public;
grant execute on function core.person_details(core.staff, core.person, core.account, core.coverage) to madoguchi_api;
