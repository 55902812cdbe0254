-- All of it or nothing. What losses end for good, the retention run carries out, as after every loss.
create or replace function job.merge_roster(op_id uuid, society text, import_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
    set enable_nestloop = off
    set work_mem = '128MB'
as $$
declare
    slice constant bigint := 50000;
    its int := core.society_coded(society);
    answer jsonb := core.begin_operation(op_id, 'merge_roster', jsonb_build_array(import_id), its);
    i core.roster_import;
    last bigint;
    done bigint := 0;
    persons bigint;
    coverages bigint;
    joined bigint := 0;
begin
    if answer is not null then
        return answer;
    end if;
    i := core.locked_roster(its, import_id, 'approved');
    if exists (select from core.audit_event e where e.society_id = its and e.topic = 'coverage'
            and e.xact >= i.seen_until) then
        raise exception 'members have changed since the roster was compared' using errcode = 'MD123';
    end if;
    last := (select max(r.change_id) from core.roster_change r where r.society_id = its and r.import_id = i.import_id);
    if last is not null then
        persons := core.next_number(its, 'person', last::int) - 1;
        coverages := core.next_number(its, 'coverage', last::int) - 1;
        perform core.merge_losses(its, i.import_id);
        perform core.merge_changed(its, i.import_id);
        while done < last loop
            perform core.merge_new_persons(its, i.import_id, persons, done + 1, done + slice);
            perform core.merge_new_coverages(its, i.import_id, persons, coverages, done + 1, done + slice);
            done := least(done + slice, last);
            raise notice 'roster merged % %', done, last;
        end loop;
        joined := core.merge_successions(its, i.import_id, coverages);
    end if;
    update core.roster_import x
    set state = 'merged', ended_at = clock_timestamp()
    where x.society_id = its and x.import_id = i.import_id
    returning x.* into i;
    perform core.erase_roster(its, i.import_id);
    perform core.record('roster_merged', 'roster', i.import_id, null,
        core.roster_numbers(i) || jsonb_build_object('joined', joined), its);
    return core.end_operation(op_id, core.roster_numbers(i) || jsonb_build_object('joined', joined), its);
exception
    when unique_violation then
        raise exception 'members have changed since the roster was compared' using errcode = 'MD123';
end
$$;
comment on function job.merge_roster(uuid, text, bigint) is
    'Carries out what an approved roster changes, in one transaction, and erases what it said. MD003, MD005, MD120, '
    'MD122, MD123: compare it again, MD409.';
alter function job.merge_roster(uuid, text, bigint) owner to madoguchi_job_api;
revoke all on function job.merge_roster(uuid, text, bigint) from public;
grant execute on function job.merge_roster(uuid, text, bigint) to madoguchi_job;
