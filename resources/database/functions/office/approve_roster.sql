create or replace function office.approve_roster(op_id uuid, import_id bigint, suspicious bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('administrator', 'supervisor');
    answer jsonb := core.begin_operation(op_id, 'approve_roster', jsonb_build_array(import_id, suspicious));
    i core.roster_import;
begin
    if answer is not null then
        return answer;
    end if;
    i := core.locked_roster(me.society_id, import_id, 'compared', 'stopped');
    if i.begun_login = session_user then
        raise exception 'the caller imported it' using errcode = 'MD125';
    elsif i.state = 'stopped' then
        raise exception 'it changes more than the profile lets pass' using errcode = 'MD124';
    elsif suspicious is distinct from i.suspicious then
        raise exception 'another number is suspicious' using errcode = 'MD005';
    end if;
    update core.roster_import x
    set state = 'approved', decided_by = me.staff_id, decided_login = session_user, decided_at = now()
    where x.society_id = me.society_id and x.import_id = i.import_id;
    perform core.record('roster_approved', 'roster', i.import_id, null, core.roster_numbers(i));
    return core.end_operation(op_id, jsonb_build_object('import_id', i.import_id, 'state', 'approved'));
end
$$;
comment on function office.approve_roster(uuid, bigint, bigint) is
    'Approves what a roster changes; who imported it cannot. The caller says how many of the changes are '
    'suspicious, and so has seen them. MD003, MD004, MD005: another number, MD120, MD122, MD124, MD125, MD409.';
alter function office.approve_roster(uuid, bigint, bigint) owner to madoguchi_api;
revoke all on function office.approve_roster(uuid, bigint, bigint) from public;
grant execute on function office.approve_roster(uuid, bigint, bigint) to madoguchi_administrator, madoguchi_supervisor;
