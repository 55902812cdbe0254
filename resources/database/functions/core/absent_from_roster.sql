create or replace function core.absent_from_roster(society int, import_id bigint, as_of date, of_insured boolean)
    returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    insert into core.roster_change (society_id, import_id, change_id, kind, coverage_id, person_id, employer_id, fields,
        lost_on, loss_reason)
    select society, absent_from_roster.import_id, before.last + row_number() over (order by c.coverage_id), 'lost',
        c.coverage_id, c.person_id, c.employer_id, '{lost_on}', law.day, law.reason
    from core.coverage c
    join core.person p on p.society_id = society and p.person_id = c.person_id
    cross join (select coalesce(max(x.change_id), 0) as last
        from core.roster_change x
        where x.society_id = society and x.import_id = absent_from_roster.import_id) before
    -- What the law says of the day goes before the day of the roster.
    cross join lateral (select
        case when (p.birth_date + interval '75 years')::date between c.acquired_on and as_of then 'age_75'
            when c.status = 'voluntary_continuation' and (c.acquired_on + interval '2 years')::date <= as_of
            then 'term_ended' else 'other' end as reason) why
    cross join lateral (select case why.reason when 'age_75' then (p.birth_date + interval '75 years')::date
        when 'term_ended' then (c.acquired_on + interval '2 years')::date
        else greatest(as_of, c.acquired_on) end as day, why.reason) law
    left join core.roster_match m on m.society_id = society and m.import_id = absent_from_roster.import_id
        and m.coverage_id = c.coverage_id
    left join core.roster_change r on r.society_id = society and r.import_id = absent_from_roster.import_id
        and r.coverage_id = c.coverage_id and r.kind in ('moved', 'lost')
    where c.society_id = society and c.lost_on is null and c.insured = of_insured and m.line is null
        and r.change_id is null
$$;
comment on function core.absent_from_roster(int, bigint, date, boolean) is
    'Who is covered and not in a whole roster is lost: at 75 or after two years of voluntary continuation on '
    'the day of law, else on the day of the roster.';
alter function core.absent_from_roster(int, bigint, date, boolean) owner to madoguchi_owner;
revoke all on function core.absent_from_roster(int, bigint, date, boolean) from public;
grant execute on function core.absent_from_roster(int, bigint, date, boolean) to madoguchi_job_api;
