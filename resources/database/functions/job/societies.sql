create or replace function job.societies() returns table (code text, name text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$ select s.code, s.name from core.society s order by s.society_id $$;
comment on function job.societies() is 'The societies of this database, in the order of their numbers.';
alter function job.societies() owner to madoguchi_job_api;
revoke all on function job.societies() from public;
grant execute on function job.societies() to madoguchi_job;
