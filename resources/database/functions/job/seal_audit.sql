create or replace function job.seal_audit() returns bigint
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    society int;
    sealed bigint := 0;
begin
    for society in select s.society_id from core.society s
        where exists (select from core.audit_event e where e.society_id = s.society_id and e.seal is null)
        order by s.society_id
    loop
        sealed := sealed + core.seal_society(society);
    end loop;
    return sealed;
end
$$;
comment on function job.seal_audit() is
    'Seals what every society has on record since the last seal; returns how many rows.';
alter function job.seal_audit() owner to madoguchi_job_api;
revoke all on function job.seal_audit() from public;
grant execute on function job.seal_audit() to madoguchi_job;
