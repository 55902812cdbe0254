create or replace function office.start_code_enrolment(op_id uuid, staff_id int, reason text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('administrator');
    answer jsonb := core.begin_operation(op_id, 'start_code_enrolment', jsonb_build_array(staff_id, reason));
    why text := core.required_text(reason);
    id bigint;
begin
    if answer is not null then
        return answer;
    end if;
    if not exists (select from core.staff s
        where s.society_id = me.society_id and s.staff_id = start_code_enrolment.staff_id and s.active) then
        raise exception 'no such member of staff' using errcode = 'MD168';
    elsif staff_id = me.staff_id then
        raise exception 'another administrator starts it' using errcode = 'MD050';
    end if;
    perform core.require_step_up(me, 'roles', op_id);
    id := core.next_number(me.society_id, 'code_enrolment');
    insert into core.code_enrolment (society_id, enrolment_id, staff_id, started_by, reason)
    values (me.society_id, id, start_code_enrolment.staff_id, me.staff_id, why);
    perform core.record('code_enrolment_started', 'staff', staff_id, null);
    return core.end_operation(op_id, jsonb_build_object('enrolment_id', id));
end
$$;
comment on function office.start_code_enrolment(uuid, int, text) is
    'Lets another member of staff set up one-time codes within a day: for the first time, after a lost telephone, or '
    'after five wrong codes. The administrator never sees the seed. MD005: no reason. MD050: oneself. MD163, MD164: '
    'the one-time code. MD168: nobody active.';
alter function office.start_code_enrolment(uuid, int, text) owner to madoguchi_api;
revoke all on function office.start_code_enrolment(uuid, int, text) from public;
grant execute on function office.start_code_enrolment(uuid, int, text) to madoguchi_administrator;
