create or replace function office.notices(person_id bigint)
    returns table (code text, name text, state text, open_from date, starts_on date, month_of text, keep_years int)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    profile jsonb := core.profile_of(me.society_id);
    c core.coverage := core.present_coverage(me.society_id, notices.person_id);
    insured_only jsonb := coalesce(core.setting(profile, 'eligibility', 'insured_only'), '[]');
    access text;
begin
    access := core.member_access(profile, c);
    perform core.record('notices_read', 'person', c.person_id, c.person_id);
    return query
    select n.entry ->> 'code', n.entry ->> 'name', s.state, s.open_from, (n.entry ->> 'from')::date,
        coalesce(n.entry ->> 'month_of', ''), (n.entry ->> 'keep_years')::int
    from jsonb_array_elements(coalesce(core.setting(profile, 'notices'), '[]')) with ordinality n (entry, position)
        cross join lateral core.notice_state(n.entry, c.acquired_on, c.lost_on, access, c.insured,
            insured_only ? (n.entry ->> 'code'), core.today()) s
    order by n.position;
end
$$;
comment on function office.notices(bigint) is
    'The society''s notices and certificates, and which are open to a person since when (AIS-12, AIS-13, MYK-19). On '
    'record. MD020: no such person.';
alter function office.notices(bigint) owner to madoguchi_api;
revoke all on function office.notices(bigint) from public;
grant execute on function office.notices(bigint) to madoguchi_clerk, madoguchi_supervisor;
