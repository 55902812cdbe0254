create or replace function core.note_change_faults(society int, import_id bigint) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    with mine as materialized (
        select r.* from core.roster_change r where r.society_id = society
            and r.import_id = note_change_faults.import_id
    ), ended as materialized (
        select c.coverage_id, c.symbol_key, c.number_key, c.insured
        from mine r
        join core.coverage c on c.society_id = society and c.coverage_id = r.coverage_id and c.lost_on is null
        where r.kind in ('lost', 'moved')
    ), begun as materialized (
        select r.change_id, l.line, l.symbol_key, l.number_key, l.insured
        from mine r
        join core.roster_line l on l.society_id = society and l.import_id = r.import_id and l.line = r.line
        where r.kind in ('new', 'moved') or r.kind = 'changed' and l.lost_on is null and 'lost_on' = any (r.fields)
    ), insured as materialized (
        select c.coverage_id, c.symbol_key, c.number_key
        from core.coverage c
        left join ended e on e.coverage_id = c.coverage_id
        where c.society_id = society and c.insured and c.lost_on is null and e.coverage_id is null
    ), found (line, field, fault) as (
        select b.line, 'number', 'number_taken'
        from begun b
        join insured i on i.symbol_key = b.symbol_key and i.number_key = b.number_key
        where b.insured
        union
        select b.line, 'number', 'no_insured'
        from begun b
        left join insured i on i.symbol_key = b.symbol_key and i.number_key = b.number_key
        left join begun h on h.insured and h.symbol_key = b.symbol_key and h.number_key = b.number_key
        where not b.insured and i.coverage_id is null and h.line is null
        union
        select r.line, 'lost_on', 'loss_does_not_fit'
        from mine r
        join core.coverage c on c.society_id = society and c.coverage_id = r.coverage_id
        join core.person p on p.society_id = society and p.person_id = r.person_id
        where r.line is not null and r.lost_on is not null and r.kind <> 'new'
            and core.loss_problem(c, p.birth_date, r.lost_on, r.loss_reason) <> ''
        union
        select m.line, 'number', 'insured_is_lost'
        from ended e
        join core.coverage d on d.society_id = society and d.symbol_key = e.symbol_key
            and d.number_key = e.number_key and not d.insured and d.lost_on is null
        join core.roster_match m on m.society_id = society and m.import_id = note_change_faults.import_id
            and m.coverage_id = d.coverage_id
        left join ended x on x.coverage_id = d.coverage_id
        where e.insured and x.coverage_id is null
        union
        -- A day without which two coverages would no longer follow each other (MYK-17).
        select r.line, case when c.predecessor_id is null then 'lost_on' else 'acquired_on' end, 'day_ties_two'
        from mine r
        join core.coverage c on c.society_id = society and c.coverage_id = r.coverage_id
        where r.kind = 'changed' and ('acquired_on' = any (r.fields) and c.predecessor_id is not null
            or 'lost_on' = any (r.fields) and exists (select from core.coverage x
                where x.society_id = society and x.predecessor_id = c.coverage_id))
    )
    insert into core.roster_fault (society_id, import_id, line, field, fault, across)
    select society, note_change_faults.import_id, f.line, f.field, f.fault, true from found f
    on conflict do nothing
$$;
comment on function core.note_change_faults(int, bigint) is
    'Notes which changes of a roster the record does not allow: a number that another insured person keeps, dependants '
    'without an insured person, a loss that the law does not know, a day by which two coverages follow each other.';
alter function core.note_change_faults(int, bigint) owner to madoguchi_owner;
revoke all on function core.note_change_faults(int, bigint) from public;
grant execute on function core.note_change_faults(int, bigint) to madoguchi_job_api;
