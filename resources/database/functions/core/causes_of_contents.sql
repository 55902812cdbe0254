create or replace function core.causes_of_contents(profile jsonb, c core.coverage) returns setof core.cause
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    today date := core.today();
    insured_only jsonb := coalesce(core.setting(profile, 'eligibility', 'insured_only'), '[]');
    contents jsonb := coalesce(core.setting(profile, 'contents'), '[]');
    notices jsonb := coalesce(core.setting(profile, 'notices'), '[]');
begin
    if c.lost_on <= today then
        return;
    end if;
    return query
    select (core.as_cause('content_not_open', 'medium', jsonb_build_object('name', n.entry ->> 'name',
        'opens_on', o.opens_on, 'filed_on', c.filed_on, 'acquired_on', c.acquired_on), 'wait')).*
    from jsonb_array_elements(contents) with ordinality n (entry, position)
        cross join lateral (
            select core.opening_day(n.entry -> 'opens', coalesce(c.filed_on, c.acquired_on)) as opens_on) o
    where o.opens_on > today and c.acquired_on <= today
    order by o.opens_on, n.position;

    return query
    select (core.as_cause('insured_only', 'medium', jsonb_build_object('names',
        string_agg(n.entry ->> 'name', '、' order by n.position)), 'member_acts')).*
    from jsonb_array_elements(contents || notices) with ordinality n (entry, position)
    where not c.insured and insured_only ? (n.entry ->> 'code')
    having count(*) > 0;

    return query
    select (core.as_cause('notice_begins_later', 'low', jsonb_build_object('name', n.entry ->> 'name',
        'open_from_on', s.open_from, 'keep_years', (n.entry ->> 'keep_years')::int), 'none')).*
    from jsonb_array_elements(notices) with ordinality n (entry, position)
        cross join lateral core.notice_state(n.entry, c.acquired_on, c.lost_on, 'full', c.insured,
            insured_only ? (n.entry ->> 'code'), today) s
    where s.open_from > c.acquired_on and n.entry ? 'month_of'
    order by n.position;

    return query
    select (core.as_cause('notices_not_announced', 'low', jsonb_build_object('count', count(*)), 'directory')).*
    from jsonb_array_elements(notices) n (entry)
    where n.entry -> 'from' = 'null'
    having count(*) > 0;
end
$$;
comment on function core.causes_of_contents(jsonb, core.coverage) is
    'Contents that open later (HIN-7) or to insured persons alone (MYK-19), and notices that begin later (AIS-12) or '
    'have no beginning yet (AIS-13).';
alter function core.causes_of_contents(jsonb, core.coverage) owner to madoguchi_owner;
revoke all on function core.causes_of_contents(jsonb, core.coverage) from public;
grant execute on function core.causes_of_contents(jsonb, core.coverage) to madoguchi_api;
