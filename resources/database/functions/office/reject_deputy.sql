create or replace function office.reject_deputy(op_id uuid, deputy_id bigint, reason text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('supervisor', 'administrator');
    answer jsonb := core.begin_operation(op_id, 'reject_deputy', jsonb_build_array(deputy_id, reason));
    its core.deputy;
    why text := core.required_text(reason);
begin
    if answer is not null then
        return answer;
    end if;
    its := core.locked_deputy(me, deputy_id, array['proposed']);
    if me.staff_id in (its.supervisor_id, its.staff_id) then
        raise exception 'a third person confirms a deputy' using errcode = 'MD050';
    end if;
    update core.deputy d
    set state = 'rejected', decided_by = me.staff_id, decided_at = clock_timestamp(), decision_note = why
    where d.society_id = me.society_id and d.deputy_id = its.deputy_id;
    perform core.record('deputy_rejected', 'deputy', its.deputy_id, null,
        jsonb_build_object('supervisor', its.supervisor_id, 'deputy', its.staff_id));
    return core.end_operation(op_id, '{"state": "rejected"}');
end
$$;
comment on function office.reject_deputy(uuid, bigint, text) is
    'Refuses a deputy whom a supervisor named, with a reason. MD005: no reason. MD050: the caller is one of the two. '
    'MD167: none waits.';
alter function office.reject_deputy(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.reject_deputy(uuid, bigint, text) from public;
grant execute on function office.reject_deputy(uuid, bigint, text) to madoguchi_supervisor, madoguchi_administrator;
