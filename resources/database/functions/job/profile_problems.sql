create or replace function job.profile_problems(profile jsonb) returns table (field text, reason text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$ select p.field, p.reason from core.profile_problems(profile) p $$;
comment on function job.profile_problems(jsonb) is 'What is wrong with a profile, by the path of each field.';
alter function job.profile_problems(jsonb) owner to madoguchi_job_api;
revoke all on function job.profile_problems(jsonb) from public;
grant execute on function job.profile_problems(jsonb) to madoguchi_job;
