create or replace function job.roster_suspicions(society text, import_id bigint)
    returns table (suspicion text, how_many bigint, lines bigint[])
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
    select s.code, count(*), (array_agg(r.line order by r.line) filter (where r.line is not null))[1:5]
    from core.roster_change r
    cross join unnest(r.suspicions) s (code)
    where r.society_id = core.society_coded(society) and r.import_id = roster_suspicions.import_id
        and r.suspicions <> '{}'
    group by s.code
    order by s.code
$$;
comment on function job.roster_suspicions(text, bigint) is
    'What about a roster somebody should look at: how often, and in which lines first.';
alter function job.roster_suspicions(text, bigint) owner to madoguchi_job_api;
revoke all on function job.roster_suspicions(text, bigint) from public;
grant execute on function job.roster_suspicions(text, bigint) to madoguchi_job;
