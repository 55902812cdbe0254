create or replace function office.step_up(op_id uuid, for_op uuid, code text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.caller();
    answer jsonb := core.begin_operation(op_id, 'step_up', jsonb_build_array(for_op, code));
begin
    if answer is not null then
        return answer;
    end if;
    if for_op is null or for_op = op_id or code is null or code !~ '^[0-9]{6}$' then
        raise exception 'six digits, for an operation' using errcode = 'MD005';
    end if;
    answer := core.take_code(me, code, true);
    if answer ->> 'outcome' = 'passed' then
        insert into core.code_grant (society_id, staff_id, for_op) values (me.society_id, me.staff_id, step_up.for_op);
        perform core.record('code_given', 'staff', me.staff_id, null);
    end if;
    return core.end_operation(op_id, answer);
end
$$;
comment on function office.step_up(uuid, uuid, text) is
    'Gives a one-time code for an operation that is to follow. Answers passed, wrong with how many tries are left, or '
    'locked. MD005: no operation or not six digits. MD165: nothing is set up.';
alter function office.step_up(uuid, uuid, text) owner to madoguchi_api;
revoke all on function office.step_up(uuid, uuid, text) from public;
grant execute on function office.step_up(uuid, uuid, text) to madoguchi_clerk, madoguchi_supervisor,
    madoguchi_printer, madoguchi_auditor, madoguchi_administrator;
