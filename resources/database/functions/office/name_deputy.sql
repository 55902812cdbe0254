create or replace function office.name_deputy(op_id uuid, staff_id int, from_day date, until_day date, reason text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('supervisor');
    answer jsonb := core.begin_operation(op_id, 'name_deputy',
        jsonb_build_array(staff_id, from_day, until_day, reason));
    why text := core.required_text(reason);
    deputy core.staff;
    id bigint;
begin
    if answer is not null then
        return answer;
    end if;
    if from_day is null or until_day is null or from_day < core.today() or until_day < from_day
        or until_day - from_day >= 93 then
        raise exception 'a deputy is named from today on at the earliest, for 93 days at the most'
            using errcode = 'MD005';
    end if;
    select s.* into deputy from core.staff s
    where s.society_id = me.society_id and s.staff_id = name_deputy.staff_id and s.active;
    if deputy.staff_id is null then
        raise exception 'no such member of staff' using errcode = 'MD168';
    elsif deputy.staff_id = me.staff_id
        or not core.has_duty(deputy, 'clerk') and not core.has_duty(deputy, 'supervisor') then
        raise exception 'this person cannot be the deputy' using errcode = 'MD166';
    end if;

    id := core.next_number(me.society_id, 'deputy');
    insert into core.deputy (society_id, deputy_id, supervisor_id, staff_id, from_day, until_day, reason)
    values (me.society_id, id, me.staff_id, deputy.staff_id, name_deputy.from_day, name_deputy.until_day, why);
    perform core.record('deputy_named', 'deputy', id, null, jsonb_build_object('deputy', deputy.staff_id,
        'from', name_deputy.from_day, 'until', name_deputy.until_day));
    return core.end_operation(op_id, jsonb_build_object('deputy_id', id, 'state', 'proposed'));
end
$$;
comment on function office.name_deputy(uuid, int, date, date, text) is
    'A supervisor names who decides in the supervisor''s place, from day to day and for a reason; a third person '
    'confirms it. MD005: days or reason. MD166: the caller, or somebody who is neither clerk nor supervisor. MD168: '
    'nobody active.';
alter function office.name_deputy(uuid, int, date, date, text) owner to madoguchi_api;
revoke all on function office.name_deputy(uuid, int, date, date, text) from public;
grant execute on function office.name_deputy(uuid, int, date, date, text) to madoguchi_supervisor;
