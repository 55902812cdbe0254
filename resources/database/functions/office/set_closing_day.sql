create or replace function office.set_closing_day(op_id uuid, day date, name text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('administrator');
    answer jsonb := core.begin_operation(op_id, 'set_closing_day', jsonb_build_array(day, name));
    called text := core.required_text(name, 40);
begin
    if answer is not null then
        return answer;
    end if;
    if day is null or day not between core.today() and core.today() + 1100 then
        raise exception 'a closing day lies ahead' using errcode = 'MD005';
    end if;
    insert into core.closing_day as c (society_id, date, name, set_by)
    values (me.society_id, day, called, me.staff_id)
    on conflict (society_id, date) do update set name = called, set_by = me.staff_id, cleared_at = null;
    perform core.record('closing_day_set', 'calendar', null, null, jsonb_build_object('day', day));
    return core.end_operation(op_id, jsonb_build_object('day', day));
end
$$;
comment on function office.set_closing_day(uuid, date, text) is
    'Makes a day to come, within three years, a closing day of the society; what is promised from now on counts '
    'without it. MD005: the day or its name.';
alter function office.set_closing_day(uuid, date, text) owner to madoguchi_api;
revoke all on function office.set_closing_day(uuid, date, text) from public;
grant execute on function office.set_closing_day(uuid, date, text) to madoguchi_administrator;
