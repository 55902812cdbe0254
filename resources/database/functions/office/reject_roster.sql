create or replace function office.reject_roster(op_id uuid, import_id bigint, reason text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('administrator', 'supervisor');
    answer jsonb := core.begin_operation(op_id, 'reject_roster', jsonb_build_array(import_id, reason));
    why text := core.required_text(reason);
    i core.roster_import;
begin
    if answer is not null then
        return answer;
    end if;
    i := core.locked_roster(me.society_id, import_id, 'compared', 'stopped', 'faulty', 'approved');
    if i.begun_login = session_user then
        raise exception 'the caller imported it' using errcode = 'MD125';
    end if;
    update core.roster_import x
    set state = 'rejected', decided_by = me.staff_id, decided_login = session_user, decided_at = now(),
        decision_note = why, ended_at = clock_timestamp()
    where x.society_id = me.society_id and x.import_id = i.import_id;
    perform core.erase_roster(me.society_id, i.import_id);
    perform core.record('roster_rejected', 'roster', i.import_id, null);
    return core.end_operation(op_id, jsonb_build_object('import_id', i.import_id, 'state', 'rejected'));
end
$$;
comment on function office.reject_roster(uuid, bigint, text) is
    'Refuses a roster for a reason, an approved one too until it is merged, and erases what it said. MD003, '
    'MD004, MD005: no reason, MD120, MD122, MD125, MD409.';
alter function office.reject_roster(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.reject_roster(uuid, bigint, text) from public;
grant execute on function office.reject_roster(uuid, bigint, text) to madoguchi_administrator, madoguchi_supervisor;
