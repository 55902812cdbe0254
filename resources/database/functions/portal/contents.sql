create or replace function portal.contents(society text, login_id text) returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    a core.account := core.portal_account(society, login_id);
    profile jsonb := core.profile_of(a.society_id);
    access jsonb := core.content_access(a.society_id, a.account_id);
    reads text := access ->> 'access';
    insured boolean := (access -> 'insured')::boolean;
    insured_only jsonb := coalesce(core.setting(profile, 'eligibility', 'insured_only'), '[]');
    c record;
begin
    select x.acquired_on, x.lost_on, coalesce(x.filed_on, x.acquired_on) as filed_on into c
    from core.coverage x where x.society_id = a.society_id and x.coverage_id = a.coverage_id;
    return jsonb_build_object(
        'access', reads, 'until', access -> 'until', 'coverages', access -> 'coverages',
        'contents', coalesce((select jsonb_agg(jsonb_build_object('code', n.entry ->> 'code',
                'name', n.entry ->> 'name', 'opens_on', o.opens_on,
                'open', coalesce(o.opens_on <= core.today() and (insured or not insured_only ? (n.entry ->> 'code'))
                    and (reads = any ('{full,read_only}')
                        or reads = 'medical_cost_only' and n.entry -> 'after_leaving' = 'true'), false))
                order by n.place)
            from jsonb_array_elements(core.setting(profile, 'contents')) with ordinality n (entry, place)
                cross join lateral (select core.opening_day(n.entry -> 'opens', c.filed_on) as opens_on) o), '[]'),
        'notices', coalesce((select jsonb_agg(jsonb_build_object('code', n.entry ->> 'code', 'name', n.entry ->> 'name',
                'month_of', coalesce(n.entry ->> 'month_of', ''), 'state', s.state, 'open_from', s.open_from)
                order by n.place)
            from jsonb_array_elements(core.setting(profile, 'notices')) with ordinality n (entry, place)
                cross join lateral core.notice_state(n.entry, c.acquired_on, c.lost_on, reads, insured,
                    insured_only ? (n.entry ->> 'code'), core.today()) s), '[]'));
end
$$;
comment on function portal.contents(text, text) is
    'What a member can open today: contents with their opening days (HIN-7), notices with the day they are shown '
    'from (AIS-12, AIS-13), narrowed by the phase after a loss (AIS-14) and to insured persons (MYK-19). The same '
    'keys for an unknown login ID.';
alter function portal.contents(text, text) owner to madoguchi_portal_api;
revoke all on function portal.contents(text, text) from public;
grant execute on function portal.contents(text, text) to madoguchi_portal;
