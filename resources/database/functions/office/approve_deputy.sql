create or replace function office.approve_deputy(op_id uuid, deputy_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('supervisor', 'administrator');
    answer jsonb := core.begin_operation(op_id, 'approve_deputy', jsonb_build_array(deputy_id));
    its core.deputy;
begin
    if answer is not null then
        return answer;
    end if;
    perform core.require_step_up(me, 'roles', op_id);
    its := core.locked_deputy(me, deputy_id, array['proposed']);
    if me.staff_id in (its.supervisor_id, its.staff_id) then
        raise exception 'a third person confirms a deputy' using errcode = 'MD050';
    end if;
    update core.deputy d
    set state = 'approved', decided_by = me.staff_id, decided_at = clock_timestamp()
    where d.society_id = me.society_id and d.deputy_id = its.deputy_id;
    perform core.record('deputy_approved', 'deputy', its.deputy_id, null,
        jsonb_build_object('supervisor', its.supervisor_id, 'deputy', its.staff_id));
    return core.end_operation(op_id, '{"state": "approved"}');
end
$$;
comment on function office.approve_deputy(uuid, bigint) is
    'Confirms a deputy whom a supervisor named. MD050: the caller is one of the two. MD163, MD164: the one-time code. '
    'MD167: none waits.';
alter function office.approve_deputy(uuid, bigint) owner to madoguchi_api;
revoke all on function office.approve_deputy(uuid, bigint) from public;
grant execute on function office.approve_deputy(uuid, bigint) to madoguchi_supervisor, madoguchi_administrator;
