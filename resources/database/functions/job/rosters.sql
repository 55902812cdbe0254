create or replace function job.rosters(society text) returns setof jsonb
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select core.roster_numbers(i) || jsonb_build_object('whole', i.whole, 'as_of', i.as_of,
        'begun_at', core.iso_time(i.begun_at))
    from core.roster_import i
    where i.society_id = core.society_coded(society)
    order by i.import_id desc
    limit 20
$$;
comment on function job.rosters(text) is
    'The latest imports of a society with their numbers. MD005: no such society.';
alter function job.rosters(text) owner to madoguchi_job_api;
revoke all on function job.rosters(text) from public;
grant execute on function job.rosters(text) to madoguchi_job;
