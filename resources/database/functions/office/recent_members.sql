create or replace function office.recent_members()
    returns table (person_id bigint, coverage_id bigint, symbol text, number text, branch text, name text, kana text,
        birth_date date, insured boolean, status text, lost_on date, employer text, account text, tie boolean,
        opened_at timestamptz)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    persons bigint[];
    times timestamptz[];
begin
    select array_agg(l.person_id order by l.at desc), array_agg(l.at order by l.at desc) into persons, times
    from (
        select o.person_id, max(o.at) as at
        from (
            select e.person_id, e.at
            from core.audit_event e
            where e.society_id = me.society_id and e.staff_id = me.staff_id and e.what = 'person_read'
            order by e.event_id desc
            limit 200) o
        group by o.person_id
        order by max(o.at) desc
        limit 12) l;
    perform core.record('recent_members_read', 'search', null, null,
        jsonb_build_object('lines', coalesce(cardinality(persons), 0)));
    return query
        select p.person_id, c.coverage_id, c.symbol, c.number, c.branch, core.full_name(p.family_name, p.given_name),
            core.full_name(p.family_kana, p.given_kana), p.birth_date, c.insured, c.status, c.lost_on,
            coalesce(e.name, ''), coalesce(a.state, 'none'), t.person_id is not null, o.at
        from unnest(persons, times) with ordinality o (person_id, at, place)
            join core.person p on p.society_id = me.society_id and p.person_id = o.person_id
            join core.latest_coverages(me.society_id, persons) l on l.person_id = o.person_id
            join core.coverage c on c.society_id = me.society_id and c.coverage_id = l.coverage_id
            left join core.employer e on e.society_id = c.society_id and e.employer_id = c.employer_id
            left join core.account a on a.society_id = c.society_id and a.coverage_id = c.coverage_id
                and a.state <> 'deleted'
            left join core.ties_among(me.society_id, persons) t on t.person_id = o.person_id
        order by o.place;
end
$$;
comment on function office.recent_members() is
    'The twelve members whose records the caller opened last, the latest first, without the reasons. On record with '
    'the number of lines.';
alter function office.recent_members() owner to madoguchi_api;
revoke all on function office.recent_members() from public;
grant execute on function office.recent_members() to madoguchi_clerk, madoguchi_supervisor;
