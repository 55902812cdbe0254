create or replace function office.clear_closing_day(op_id uuid, day date) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('administrator');
    answer jsonb := core.begin_operation(op_id, 'clear_closing_day', jsonb_build_array(day));
begin
    if answer is not null then
        return answer;
    end if;
    update core.closing_day c
    set cleared_at = now(), set_by = me.staff_id
    where c.society_id = me.society_id and c.date = day and day >= core.today() and c.cleared_at is null;
    if not found then
        raise exception 'no closing day to come' using errcode = 'MD005';
    end if;
    perform core.record('closing_day_cleared', 'calendar', null, null, jsonb_build_object('day', day));
    return core.end_operation(op_id, jsonb_build_object('day', day));
end
$$;
comment on function office.clear_closing_day(uuid, date) is
    'Makes a closing day to come a business day again. MD005: there is none.';
alter function office.clear_closing_day(uuid, date) owner to madoguchi_api;
revoke all on function office.clear_closing_day(uuid, date) from public;
grant execute on function office.clear_closing_day(uuid, date) to madoguchi_administrator;
