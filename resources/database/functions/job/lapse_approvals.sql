create or replace function job.lapse_approvals(op_id uuid, society text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its_society int := (select s.society_id from core.society s where s.code = society);
    answer jsonb;
    profile jsonb;
    its core.request;
    requests int := 0;
    approvals int := 0;
begin
    if its_society is null then
        raise exception 'no such society' using errcode = 'MD005';
    end if;
    answer := core.begin_operation(op_id, 'lapse_approvals', '[]', its_society);
    if answer is not null then
        return answer;
    end if;
    profile := core.profile_of(its_society);
    -- A request that is being decided or printed at this moment is left for the next night.
    for its in select r.* from core.request r
        where r.society_id = its_society and r.state in ('waiting', 'approved') and core.has_lapsed(r, profile)
        order by r.request_id for update skip locked
    loop
        perform core.lapse_request(its);
        requests := requests + (its.state = 'waiting')::int;
        approvals := approvals + (its.state = 'approved')::int;
    end loop;
    return core.end_operation(op_id, jsonb_build_object('requests', requests, 'approvals', approvals), its_society);
end
$$;
comment on function job.lapse_approvals(uuid, text) is
    'Ends the requests of a society that were not decided within the profile''s days, and takes back the approvals '
    'that were not used within theirs. For every night; what has lapsed is refused before that, too. Returns how many '
    'of each. MD003, MD005, MD409.';
alter function job.lapse_approvals(uuid, text) owner to madoguchi_job_api;
revoke all on function job.lapse_approvals(uuid, text) from public;
grant execute on function job.lapse_approvals(uuid, text) to madoguchi_job;
