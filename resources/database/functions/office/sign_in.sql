create or replace function office.sign_in(client_version text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.caller();
    here core.society;
    profile jsonb := core.unwrapped(core.profile_of(me.society_id));
    duties jsonb;
begin
    if client_version is null or client_version !~ '^[0-9]{1,5}\.[0-9]{1,5}\.[0-9]{1,5}$' then
        raise exception 'a client names its version' using errcode = 'MD005';
    end if;
    if string_to_array(client_version, '.')::int[]
        < (select string_to_array(i.oldest_client, '.')::int[] from core.installation i) then
        raise exception 'this client is too old' using errcode = 'MD002';
    end if;
    select coalesce(jsonb_agg(d.duty order by d.ordinality), '[]') into duties
    from unnest(array['clerk', 'supervisor', 'printer', 'auditor', 'administrator'])
        with ordinality d (duty, ordinality)
    where core.has_duty(me, d.duty);
    select s.* into here from core.society s where s.society_id = me.society_id;
    perform core.record('signed_in', 'session', null, null, jsonb_build_object('client', client_version));

    return jsonb_build_object(
        'staff_id', me.staff_id, 'login', me.login, 'name', me.name, 'duties', duties,
        'deputy', exists (select from core.deputyships(me)),
        'society_code', here.code, 'society_name', here.name,
        'schema_version', (select coalesce(max(m.number), 0) from core.migration m),
        'demo', (select i.demo from core.installation i),
        'identity_items', coalesce(profile #> '{identity,items}', '[]'),
        'identity_needed', coalesce(profile #> '{identity,needed}', '0'),
        'secret_rules', coalesce((select jsonb_agg(e.value || jsonb_build_object('kind', e.key) order by e.key)
            from jsonb_each(profile -> 'secrets') e), '[]'),
        'request_kinds', coalesce((select jsonb_agg(e.key order by e.key)
            from jsonb_each(profile -> 'requests') e
            where (e.value -> 'channels') - 'portal' <> '[]'), '[]'),
        'request_channels', coalesce((select jsonb_object_agg(e.key, (e.value -> 'channels') - 'portal')
            from jsonb_each(profile -> 'requests') e
            where (e.value -> 'channels') - 'portal' <> '[]'), '{}'));
end
$$;
comment on function office.sign_in(text) is
    'Who the caller is, where, and what the client needs of the profile. MD001: no active member of staff. MD002: '
    'the client is too old. MD005: no version.';
alter function office.sign_in(text) owner to madoguchi_api;
revoke all on function office.sign_in(text) from public;
grant execute on function office.sign_in(text) to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer,
    madoguchi_auditor, madoguchi_administrator;
