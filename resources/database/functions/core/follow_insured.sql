create or replace function core.follow_insured(society int, import_id bigint, whole boolean) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    insert into core.roster_change (society_id, import_id, change_id, kind, line, coverage_id, person_id, employer_id,
        fields, lost_on, loss_reason)
    select society, follow_insured.import_id, before.last + row_number() over (order by d.coverage_id),
        case when head.kind = 'moved' and not whole then 'moved' else 'lost' end,
        case when head.kind = 'moved' and not whole then head.line end, d.coverage_id, d.person_id, head.employer_id,
        '{lost_on}', greatest(head.lost_on, d.acquired_on),
        case when head.kind = 'moved' and whole then 'dependant_removed'
            when head.loss_reason in ('deceased', 'age_75', 'late_elderly_certified') then 'insured_lost'
            else head.loss_reason end
    from core.roster_change head
    join core.coverage i on i.society_id = society and i.coverage_id = head.coverage_id and i.insured
    join core.coverage d on d.society_id = society and d.symbol_key = i.symbol_key and d.number_key = i.number_key
        and not d.insured and d.lost_on is null
    cross join (select coalesce(max(x.change_id), 0) as last
        from core.roster_change x
        where x.society_id = society and x.import_id = follow_insured.import_id) before
    left join core.roster_match m on m.society_id = society and m.import_id = follow_insured.import_id
        and m.coverage_id = d.coverage_id
    left join core.roster_change r on r.society_id = society and r.import_id = follow_insured.import_id
        and r.coverage_id = d.coverage_id and r.kind in ('moved', 'lost')
    where head.society_id = society and head.import_id = follow_insured.import_id and head.kind in ('moved', 'lost')
        and m.line is null and r.change_id is null
$$;
comment on function core.follow_insured(int, bigint, boolean) is
    'Dependants of whom a roster says nothing go where the insured person goes (MYK-17): lost with a loss, and '
    'with a move in a list of changes to the new number. In a whole roster they are lost.';
alter function core.follow_insured(int, bigint, boolean) owner to madoguchi_owner;
revoke all on function core.follow_insured(int, bigint, boolean) from public;
grant execute on function core.follow_insured(int, bigint, boolean) to madoguchi_job_api;
