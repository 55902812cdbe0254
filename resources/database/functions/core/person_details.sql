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
begin
    if request is not null and guarded <> '[]' then
        perform core.record('person_revealed', 'person', p.person_id, p.person_id,
            jsonb_build_object('request', request, 'fields', guarded));
    end if;
    return jsonb_build_object(
        'closed', closed,
        'login_id', case when closed ? 'login_id' then '' else coalesce(a.login_id, '') end,
        'postal_code', case when closed ? 'address' then '' else p.postal_code end,
        'address', case when closed ? 'address' then '' else p.address end,
        'telephone', case when closed ? 'phone' then '' else p.telephone end,
        'emails', case when closed ? 'emails' then '[]'::jsonb else coalesce((
            select jsonb_agg(jsonb_build_object('email', m.email, 'verified', m.verified_at is not null)
                order by m.position)
            from core.account_email m
            where m.society_id = me.society_id and m.account_id = a.account_id), '[]') end,
        'authentication', case when closed ? 'authentication' or c.coverage_id is null then '{}'::jsonb
            else jsonb_build_object(
                'symbol_number', core.padded_symbol_number(profile, c.symbol, c.number),
                'birth_date', to_char(p.birth_date, 'YYYYMMDD')) end,
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
