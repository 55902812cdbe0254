create or replace function job.cancel_roster(op_id uuid, society text, import_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int := core.society_coded(society);
    answer jsonb := core.begin_operation(op_id, 'cancel_roster', jsonb_build_array(import_id), its);
    i core.roster_import;
begin
    if answer is not null then
        return answer;
    end if;
    i := core.locked_roster(its, import_id, 'receiving', 'faulty', 'compared', 'stopped', 'approved');
    update core.roster_import x
    set state = 'cancelled', ended_at = clock_timestamp()
    where x.society_id = its and x.import_id = i.import_id;
    perform core.erase_roster(its, i.import_id);
    perform core.record('roster_cancelled', 'roster', i.import_id, null, '{}', its);
    return core.end_operation(op_id, jsonb_build_object('import_id', i.import_id, 'state', 'cancelled'), its);
end
$$;
comment on function job.cancel_roster(uuid, text, bigint) is
    'Gives an import up and erases what it said; of members nothing has changed. MD003, MD005, MD120, MD122, MD409.';
alter function job.cancel_roster(uuid, text, bigint) owner to madoguchi_job_api;
revoke all on function job.cancel_roster(uuid, text, bigint) from public;
grant execute on function job.cancel_roster(uuid, text, bigint) to madoguchi_job;
