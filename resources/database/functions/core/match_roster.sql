-- A number is one person's only together with the birth date or the name: numbers are given out again. A dependant is
-- also known by the branch or by the given name.
create or replace function core.match_roster(society int, import_id bigint) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    insert into core.roster_match (society_id, import_id, line, coverage_id, person_id)
    select distinct on (l.line) l.society_id, l.import_id, l.line, c.coverage_id, c.person_id
    from core.roster_line l
    join core.coverage c on c.society_id = l.society_id and c.symbol_key = l.symbol_key
        and c.number_key = l.number_key and c.insured = l.insured
    join core.person p on p.society_id = c.society_id and p.person_id = c.person_id
    where l.society_id = society and l.import_id = match_roster.import_id and c.society_id = society
        and p.society_id = society
        and (p.birth_date = l.birth_date or p.family_name = l.family_name and p.given_name = l.given_name)
        and (l.insured or c.branch = l.branch and l.branch <> '' or p.given_name = l.given_name)
    order by l.line, c.acquired_on = l.acquired_on desc, c.lost_on is null desc, c.branch = l.branch desc nulls last,
        p.given_name = l.given_name desc, c.coverage_id desc
$$;
comment on function core.match_roster(int, bigint) is
    'Notes which coverage on record each line of a roster speaks of, found by its number and who has it; lines '
    'of nobody known are left out.';
alter function core.match_roster(int, bigint) owner to madoguchi_owner;
revoke all on function core.match_roster(int, bigint) from public;
grant execute on function core.match_roster(int, bigint) to madoguchi_job_api;
