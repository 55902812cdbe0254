create or replace function office.registration_rates()
    returns table (employer_id bigint, code text, name text, eligible int, registered int, registered_before int)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    terms core.registration_terms := core.registration_terms(me.society_id);
    month_ago constant timestamptz := now() - interval '30 days';
begin
    return query
        with present as (
            select coalesce(c.employer_id, 0) as employer_id, count(*)::int as eligible,
                count(*) filter (where c.registration = 'registered')::int as registered
            from core.coverage c
            where c.society_id = me.society_id and c.lost_on is null and c.acquired_on <= terms.today
                and (c.insured or c.registration in ('registered', 'frozen')
                    or terms.dependants and exists (select from core.person p
                        where p.society_id = c.society_id and p.person_id = c.person_id
                            and p.birth_date <= coalesce(terms.born_by, 'infinity')))
            group by 1),
        moved as (
            -- Of today's members: registered since then, and registered then and ended since.
            select coalesce(c.employer_id, 0) as employer_id,
                (count(*) filter (where x.gained) - count(*) filter (where not x.gained))::int as gained
            from (
                select a.coverage_id, true as gained
                from core.account a
                where a.society_id = me.society_id and a.registered_at >= month_ago and a.state = 'registered'
                union all
                select a.coverage_id, false
                from core.account a
                where a.society_id = me.society_id and a.deleted_at >= month_ago and a.registered_at < month_ago) x
                join core.coverage c on c.society_id = me.society_id and c.coverage_id = x.coverage_id
            where c.lost_on is null
            group by 1)
        select p.employer_id, coalesce(e.code, ''), coalesce(e.name, ''), p.eligible, p.registered,
            p.registered - coalesce(m.gained, 0)
        from present p
            left join moved m on m.employer_id = p.employer_id
            left join core.employer e on e.society_id = me.society_id and e.employer_id = p.employer_id
        order by p.registered::numeric / p.eligible, p.eligible desc, p.employer_id;
end
$$;
comment on function office.registration_rates() is
    'By employer, the lowest rate first: how many of today''s members may register, how many have, and how many of '
    'them had 30 days ago (AIS-11). Employer 0: those without one. A registration that was taken back to its notice '
    'counts as one that never was.';
alter function office.registration_rates() owner to madoguchi_api;
revoke all on function office.registration_rates() from public;
grant execute on function office.registration_rates() to madoguchi_clerk, madoguchi_supervisor;
