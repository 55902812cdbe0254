create or replace function core.note_roster_faults(society int, import_id bigint, by_employer boolean) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    with mine as (
        select l.* from core.roster_line l where l.society_id = society and l.import_id = note_roster_faults.import_id
    ), people as (
        select l.symbol_key, l.number_key, l.insured, o.which, min(l.line) as first
        from mine l
        cross join lateral (select case when l.insured then '' when l.branch <> '' then ltrim(l.branch, '0')
            else l.birth_date::text || l.given_name end as which) o
        where l.lost_on is null and l.insured is not null
        group by 1, 2, 3, 4
        having count(*) > 1
    )
    insert into core.roster_fault (society_id, import_id, line, field, fault, across)
    select society, note_roster_faults.import_id, l.line, 'number', 'duplicate', true
    from people d
    join mine l on l.symbol_key = d.symbol_key and l.number_key = d.number_key and l.insured = d.insured
        and l.lost_on is null and l.line > d.first
        and d.which = case when l.insured then '' when l.branch <> '' then ltrim(l.branch, '0')
            else l.birth_date::text || l.given_name end
    union all
    select society, note_roster_faults.import_id, l.line, 'employer_code', 'unknown_employer', true
    from mine l
    left join core.employer e on e.society_id = society and e.code = l.employer_code
    where l.employer_code <> '' and e.employer_id is null
    union all
    select society, note_roster_faults.import_id, l.line, 'employer_code', 'missing', true
    from mine l
    where by_employer and l.employer_code = '' and l.status = 'general' and l.lost_on is null
    on conflict do nothing
$$;
comment on function core.note_roster_faults(int, bigint, boolean) is
    'Notes what is wrong between the lines of a roster: one number twice, employers that are unknown or, where '
    'cards go by way of them, missing.';
alter function core.note_roster_faults(int, bigint, boolean) owner to madoguchi_owner;
revoke all on function core.note_roster_faults(int, bigint, boolean) from public;
grant execute on function core.note_roster_faults(int, bigint, boolean) to madoguchi_job_api;
