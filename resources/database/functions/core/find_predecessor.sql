create or replace function core.find_predecessor(society int, new_coverage bigint) returns bigint
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    new core.coverage;
    old core.coverage;
begin
    select c.* into new from core.coverage c where c.society_id = society and c.coverage_id = new_coverage;
    if new.predecessor_id is not null then
        return new.predecessor_id;
    end if;
    select c.* into old
    from core.coverage c
    where c.society_id = society and c.person_id = new.person_id and c.lost_on = new.acquired_on
        and core.succession_reason(c, new) <> ''
        and not exists (select from core.coverage x where x.society_id = society and x.predecessor_id = c.coverage_id)
    order by c.coverage_id desc
    limit 1;
    if old.coverage_id is null then
        return null;
    end if;
    perform core.connect_coverages(society, old.coverage_id, new_coverage, core.succession_reason(old, new));
    return old.coverage_id;
end
$$;
comment on function core.find_predecessor(int, bigint) is
    'Joins a coverage to the person''s earlier one that ended on the day it begins (MYK-17), and returns that one; '
    'null when there is none. The roster and the system of record need not say it.';
alter function core.find_predecessor(int, bigint) owner to madoguchi_owner;
revoke all on function core.find_predecessor(int, bigint) from public;
grant execute on function core.find_predecessor(int, bigint) to madoguchi_job_api;
