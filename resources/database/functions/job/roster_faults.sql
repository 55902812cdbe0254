create or replace function job.roster_faults(society text, import_id bigint, most int)
    returns table (line bigint, field text, fault text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select f.line, f.field, f.fault
    from core.roster_fault f
    where f.society_id = core.society_coded(society) and f.import_id = roster_faults.import_id
    order by f.line, f.field
    limit greatest(most, 0)
$$;
comment on function job.roster_faults(text, bigint, int) is
    'The first faults of a roster: in which line, in which field, and what.';
alter function job.roster_faults(text, bigint, int) owner to madoguchi_job_api;
revoke all on function job.roster_faults(text, bigint, int) from public;
grant execute on function job.roster_faults(text, bigint, int) to madoguchi_job;
