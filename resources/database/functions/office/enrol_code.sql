-- The seed is in the answer alone: the stored answer, which a repeated call gets, is without it.
create or replace function office.enrol_code(op_id uuid) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.caller();
    answer jsonb := core.begin_operation(op_id, 'enrol_code', '[]');
    made bytea := substring(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) from 1 for 20);
begin
    if answer is not null then
        return answer;
    elsif core.open_enrolment(me) is null then
        raise exception 'no enrolment was started' using errcode = 'MD165';
    end if;
    -- Not "on conflict": for that a seed would have to be readable.
    update core.code_seed s
    set seed = made, made_at = clock_timestamp(), confirmed_at = null, last_step = 0, failures = 0, locked_at = null
    where s.society_id = me.society_id and s.staff_id = me.staff_id;
    if not found then
        insert into core.code_seed (society_id, staff_id, seed) values (me.society_id, me.staff_id, made);
    end if;
    perform core.record('code_seed_made', 'staff', me.staff_id, null);
    return core.end_operation(op_id, '{"made": true}') || jsonb_build_object('seed', core.base32(made));
end
$$;
comment on function office.enrol_code(uuid) is
    'Makes a new seed for the caller and returns it in this one answer (base32); it works once confirmed. Whoever '
    'lost the answer asks for another one. MD165: no administrator started it within a day.';
alter function office.enrol_code(uuid) owner to madoguchi_api;
revoke all on function office.enrol_code(uuid) from public;
grant execute on function office.enrol_code(uuid) to madoguchi_clerk, madoguchi_supervisor,
    madoguchi_printer, madoguchi_auditor, madoguchi_administrator;
