create or replace function office.end_deputy(op_id uuid, deputy_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor', 'administrator');
    answer jsonb := core.begin_operation(op_id, 'end_deputy', jsonb_build_array(deputy_id));
    its core.deputy;
begin
    if answer is not null then
        return answer;
    end if;
    its := core.locked_deputy(me, deputy_id, array['proposed', 'approved']);
    if me.staff_id not in (its.supervisor_id, its.staff_id) and not core.has_duty(me, 'administrator') then
        raise exception 'one of the two or an administrator ends it' using errcode = 'MD004';
    end if;
    update core.deputy d
    set state = 'ended', ended_by = me.staff_id, ended_at = clock_timestamp()
    where d.society_id = me.society_id and d.deputy_id = its.deputy_id;
    perform core.record('deputy_ended', 'deputy', its.deputy_id, null,
        jsonb_build_object('supervisor', its.supervisor_id, 'deputy', its.staff_id));
    return core.end_operation(op_id, '{"state": "ended"}');
end
$$;
comment on function office.end_deputy(uuid, bigint) is
    'Ends a deputy before the last day: the supervisor, the deputy or an administrator. MD004: anybody else. MD167: '
    'none proposed or confirmed.';
alter function office.end_deputy(uuid, bigint) owner to madoguchi_api;
revoke all on function office.end_deputy(uuid, bigint) from public;
grant execute on function office.end_deputy(uuid, bigint) to madoguchi_clerk, madoguchi_supervisor,
    madoguchi_administrator;
