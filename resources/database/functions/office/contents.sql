create or replace function office.contents(person_id bigint)
    returns table (code text, name text, opens_on date, is_open boolean, reckoned_from text, insured_only boolean)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    profile jsonb := core.profile_of(me.society_id);
    c core.coverage := core.present_coverage(me.society_id, contents.person_id);
    closed_to_it jsonb := coalesce(core.setting(profile, 'eligibility', 'insured_only'), '[]');
    access text;
begin
    access := core.member_access(profile, c);
    perform core.record('contents_read', 'person', c.person_id, c.person_id);
    return query
    select n.entry ->> 'code', n.entry ->> 'name', o.opens_on,
        o.opens_on <= core.today()
            and (access in ('full', 'read_only') or access = 'medical_cost_only'
                and n.entry -> 'after_leaving' = 'true')
            and (c.insured or not closed_to_it ? (n.entry ->> 'code')),
        case when c.filed_on is null then 'acquired_on' else 'filed_on' end, closed_to_it ? (n.entry ->> 'code')
    from jsonb_array_elements(coalesce(core.setting(profile, 'contents'), '[]')) with ordinality n (entry, position)
        cross join lateral (
            select core.opening_day(n.entry -> 'opens', coalesce(c.filed_on, c.acquired_on)) as opens_on) o
    order by n.position;
end
$$;
comment on function office.contents(bigint) is
    'The portal''s contents and the day on which each opens to a person, counted from the employer''s filing, or from '
    'the acquisition where the filing is not known (HIN-7, MYK-19); and whether it is open today, also to those who '
    'left (AIS-14). On record. MD020: no such person.';
alter function office.contents(bigint) owner to madoguchi_api;
revoke all on function office.contents(bigint) from public;
grant execute on function office.contents(bigint) to madoguchi_clerk, madoguchi_supervisor;
