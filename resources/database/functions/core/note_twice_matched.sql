create or replace function core.note_twice_matched(society int, import_id bigint) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    with lines as (
        select m.coverage_id, m.line
        from core.roster_match m
        where m.society_id = society and m.import_id = note_twice_matched.import_id
        union
        select r.coverage_id, r.line
        from core.roster_change r
        join core.coverage c on c.society_id = society and c.coverage_id = r.coverage_id
        join core.roster_line l on l.society_id = society and l.import_id = r.import_id and l.line = r.line
            and l.insured = c.insured -- not a dependant who goes along
        where r.society_id = society and r.import_id = note_twice_matched.import_id and r.kind = 'moved'
    )
    insert into core.roster_fault (society_id, import_id, line, field, fault, across)
    select society, note_twice_matched.import_id, x.line, 'number', 'same_member_twice', true
    from (select l.line, row_number() over (partition by l.coverage_id order by l.line) as place from lines l
        where l.coverage_id in (select y.coverage_id from lines y group by 1 having count(*) > 1)) x
    where x.place > 1
    on conflict do nothing
$$;
comment on function core.note_twice_matched(int, bigint) is
    'Notes lines of a roster that speak of a member of whom another line speaks.';
alter function core.note_twice_matched(int, bigint) owner to madoguchi_owner;
revoke all on function core.note_twice_matched(int, bigint) from public;
grant execute on function core.note_twice_matched(int, bigint) to madoguchi_job_api;
