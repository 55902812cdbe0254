create or replace function portal.contents(society text, login_id text) returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    a core.account := core.portal_account(society, login_id);
    profile jsonb := core.profile_of(a.society_id);
    insured_only jsonb := coalesce(core.setting(profile, 'eligibility', 'insured_only'), '[]');
    access jsonb := core.content_access(a.society_id, a.account_id);
    since date := (select c.acquired_on from core.coverage c
        where c.society_id = a.society_id and c.coverage_id = a.coverage_id);
    reads text := access ->> 'access';
begin
    return jsonb_build_object(
        'access', reads, 'until', access -> 'until', 'coverages', access -> 'coverages',
        'contents', coalesce((select jsonb_agg(jsonb_build_object('code', c ->> 'code', 'name', c ->> 'name',
                'opens_on', core.opening_date(c, since),
                'open', coalesce(core.opening_date(c, since) <= core.today()
                    and (reads = any ('{full,read_only}')
                        or reads = 'medical_cost_only' and c -> 'after_leaving' = 'true')
                    and ((access -> 'insured')::boolean or not insured_only ? (c ->> 'code')), false)) order by n)
            from jsonb_array_elements(core.setting(profile, 'contents')) with ordinality c (c, n)), '[]'),
        'notices', coalesce((select jsonb_agg(jsonb_build_object('code', n ->> 'code', 'name', n ->> 'name',
                'from', n -> 'from', 'month_of', coalesce(n ->> 'month_of', ''), 'shows_from', s.shows_from,
                'open', coalesce(s.shows_from <= core.today() and reads = any ('{full,read_only}')
                    and ((access -> 'insured')::boolean or not insured_only ? (n ->> 'code')), false)) order by i)
            from jsonb_array_elements(core.setting(profile, 'notices')) with ordinality x (n, i)
                cross join lateral (select core.notice_shows_from(n) as shows_from) s), '[]'));
end
$$;
comment on function portal.contents(text, text) is
    'What a member can open today: contents with their opening days (HIN-7), notices with the first month they are '
    'shown from (AIS-12, AIS-13), narrowed by the phase after a loss (AIS-14) and to insured persons (MYK-19). The '
    'same keys for an unknown login ID.';
alter function portal.contents(text, text) owner to madoguchi_portal_api;
revoke all on function portal.contents(text, text) from public;
grant execute on function portal.contents(text, text) to madoguchi_portal;
