create or replace function job.record_acquisition(
    op_id uuid, society text, person_id bigint, employer_id bigint, symbol text, number text, branch text,
    insured boolean, status text, acquired_on date)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    fresh core.coverage;
    answer jsonb;
    id bigint;
    earlier bigint;
begin
    fresh.society_id := (select s.society_id from core.society s where s.code = society);
    if fresh.society_id is null then
        raise exception 'no such society' using errcode = 'MD005';
    end if;
    answer := core.begin_operation(op_id, 'record_acquisition', jsonb_build_array(person_id, employer_id, symbol,
        number, branch, insured, status, acquired_on), fresh.society_id);
    if answer is not null then
        return answer;
    end if;
    fresh.person_id := person_id;
    fresh.employer_id := employer_id;
    fresh.symbol := symbol;
    fresh.number := number;
    fresh.branch := branch;
    fresh.insured := insured;
    fresh.status := status;
    fresh.acquired_on := acquired_on;
    id := core.begin_coverage(fresh);
    earlier := core.find_predecessor(fresh.society_id, id);
    perform core.record('coverage_acquired', 'coverage', id, person_id, jsonb_build_object('status', status,
        'insured', insured, 'predecessor', earlier), fresh.society_id);
    return core.end_operation(op_id, jsonb_build_object('coverage_id', id, 'predecessor_id', earlier),
        fresh.society_id);
end
$$;
comment on function job.record_acquisition(uuid, text, bigint, bigint, text, text, text, boolean, text, date) is
    'The system of record says that a person is covered from a day on. A coverage that ended on that day becomes its '
    'predecessor (MYK-17), and the account follows where the profile says so (AIS-15). MD003, MD005, MD107, MD409.';
alter function job.record_acquisition(uuid, text, bigint, bigint, text, text, text, boolean, text, date)
    owner to madoguchi_job_api;
revoke all on function job.record_acquisition(uuid, text, bigint, bigint, text, text, text, boolean, text, date)
    from public;
grant execute on function job.record_acquisition(uuid, text, bigint, bigint, text, text, text, boolean, text, date)
    to madoguchi_job;
