create or replace function office.confirm_code(op_id uuid, code text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.caller();
    answer jsonb := core.begin_operation(op_id, 'confirm_code', jsonb_build_array(code));
    enrolment bigint := core.open_enrolment(me);
begin
    if answer is not null then
        return answer;
    elsif code is null or code !~ '^[0-9]{6}$' then
        raise exception 'six digits' using errcode = 'MD005';
    elsif enrolment is null then
        raise exception 'no enrolment was started' using errcode = 'MD165';
    end if;
    answer := core.take_code(me, code, false);
    if answer ->> 'outcome' = 'passed' then
        update core.code_enrolment e
        set used_at = clock_timestamp()
        where e.society_id = me.society_id and e.enrolment_id = enrolment;
        perform core.record('code_confirmed', 'staff', me.staff_id, null);
    end if;
    return core.end_operation(op_id, answer);
end
$$;
comment on function office.confirm_code(uuid, text) is
    'Shows that the seed was taken down: from now on codes are taken. Answers as office.step_up. MD005: not six '
    'digits. MD165: no seed waits for it.';
alter function office.confirm_code(uuid, text) owner to madoguchi_api;
revoke all on function office.confirm_code(uuid, text) from public;
grant execute on function office.confirm_code(uuid, text) to madoguchi_clerk, madoguchi_supervisor,
    madoguchi_printer, madoguchi_auditor, madoguchi_administrator;
