create or replace function core.merge_new_coverages(society int, import_id bigint, persons_before bigint,
    coverages_before bigint, first bigint, last bigint)
    returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, branch, insured, status,
        acquired_on)
    select society, coverages_before + r.change_id, coalesce(r.person_id, persons_before + r.change_id), r.employer_id,
        l.symbol, l.number,
        -- A dependant who goes along has no line: the number is the insured person's, the branch stays.
        case when along.is_so then c.branch else coalesce(l.branch, c.branch, '') end, l.insured and not along.is_so,
        l.status, l.acquired_on
    from core.roster_change r
    join core.roster_line l on l.society_id = society and l.import_id = r.import_id and l.line = r.line
    left join core.coverage c on c.society_id = society and c.coverage_id = r.coverage_id
    cross join lateral (select coalesce(c.insured <> l.insured, false) as is_so) along
    where r.society_id = society and r.import_id = merge_new_coverages.import_id and r.kind in ('new', 'moved')
        and r.change_id between first and last
        and l.line between (select min(x.line) from core.roster_change x where x.society_id = society
                and x.import_id = merge_new_coverages.import_id and x.change_id between first and last)
            and (select max(x.line) from core.roster_change x where x.society_id = society
                and x.import_id = merge_new_coverages.import_id and x.change_id between first and last)
    order by r.change_id
$$;
comment on function core.merge_new_coverages(int, bigint, bigint, bigint, bigint, bigint) is
    'Begins the coverages of a roster that are new or continue another, of some of its changes.';
alter function core.merge_new_coverages(int, bigint, bigint, bigint, bigint, bigint) owner to madoguchi_owner;
revoke all on function core.merge_new_coverages(int, bigint, bigint, bigint, bigint, bigint) from public;
grant execute on function core.merge_new_coverages(int, bigint, bigint, bigint, bigint, bigint) to madoguchi_job_api;
