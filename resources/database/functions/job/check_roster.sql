-- The tables that it reads have just been filled and nobody has looked at them: a plan for a few rows would never end.
create or replace function job.check_roster(op_id uuid, society text, import_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
    set enable_nestloop = off
    set work_mem = '128MB'
as $$
declare
    its int := core.society_coded(society);
    answer jsonb := core.begin_operation(op_id, 'check_roster', jsonb_build_array(import_id), its);
    i core.roster_import;
begin
    if answer is not null then
        return answer;
    end if;
    i := core.locked_roster(its, import_id, 'receiving', 'compared', 'stopped', 'approved');
    delete from core.roster_match m where m.society_id = its and m.import_id = i.import_id;
    delete from core.roster_change r where r.society_id = its and r.import_id = i.import_id;
    raise notice 'roster lines';
    perform core.note_roster_faults(its, i.import_id, coalesce(
        core.setting(core.profile_of(its), 'routes', 'general') #>> '{}' = 'employer', false));
    if not exists (select from core.roster_fault f where f.society_id = its and f.import_id = i.import_id) then
        raise notice 'roster people';
        perform core.match_roster(its, i.import_id);
        raise notice 'roster differences';
        perform core.compare_roster(its, i.import_id);
        if exists (select from core.roster_change r where r.society_id = its and r.import_id = i.import_id
                and r.kind = 'new' and r.person_id is null) then
            raise notice 'roster moves';
            perform core.apply_roster_moves(its, i.import_id, i.whole);
        end if;
        raise notice 'roster losses';
        if i.whole then
            perform core.absent_from_roster(its, i.import_id, i.as_of, true);
        end if;
        perform core.follow_insured(its, i.import_id, i.whole);
        if i.whole then
            perform core.absent_from_roster(its, i.import_id, i.as_of, false);
        end if;
        raise notice 'roster suspicions';
        perform core.suspect_roster(its, i.import_id);
        perform core.note_change_faults(its, i.import_id);
        perform core.note_twice_matched(its, i.import_id);
    end if;
    i := core.count_roster(its, i.import_id);
    perform core.record('roster_compared', 'roster', i.import_id, null, core.roster_numbers(i), its);
    return core.end_operation(op_id, core.roster_numbers(i), its);
end
$$;
comment on function job.check_roster(uuid, text, bigint) is
    'Compares a roster that was read with the record and counts what it would change; of members it changes nothing. '
    'May be repeated, and takes an approval back. MD003, MD005, MD120, MD122, MD409.';
alter function job.check_roster(uuid, text, bigint) owner to madoguchi_job_api;
revoke all on function job.check_roster(uuid, text, bigint) from public;
grant execute on function job.check_roster(uuid, text, bigint) to madoguchi_job;
