create or replace function core.detail_of(profile jsonb, p core.person, a core.account, c core.coverage, field text)
    returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select case detail_of.field
        when 'login_id' then jsonb_build_object('login_id', coalesce(a.login_id, ''))
        when 'address' then jsonb_build_object('postal_code', p.postal_code, 'address', p.address)
        when 'phone' then jsonb_build_object('telephone', p.telephone)
        when 'emails' then jsonb_build_object('emails', coalesce((
            select jsonb_agg(jsonb_build_object('email', m.email, 'verified', m.verified_at is not null)
                order by m.position)
            from core.account_email m
            where m.society_id = a.society_id and m.account_id = a.account_id), '[]'))
        when 'authentication' then jsonb_build_object('authentication', case when c.coverage_id is null then '{}'::jsonb
            else jsonb_build_object('symbol_number', core.padded_symbol_number(profile, c.symbol, c.number),
                'birth_date', to_char(p.birth_date, 'YYYYMMDD')) end)
    end
$$;
comment on function core.detail_of(jsonb, core.person, core.account, core.coverage, text) is
    'One of the details that a profile may protect, with its values: login_id, address, phone, emails (AIS-6) or '
    'authentication, what the portal asks for at the first registration (HIN-2). Null for anything else.';
alter function core.detail_of(jsonb, core.person, core.account, core.coverage, text) owner to madoguchi_owner;
revoke all on function core.detail_of(jsonb, core.person, core.account, core.coverage, text) from public;
grant execute on function core.detail_of(jsonb, core.person, core.account, core.coverage, text) to madoguchi_api;
