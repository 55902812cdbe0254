create or replace function office.possible_deputies() returns table (staff_id int, name text)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('supervisor');
begin
    return query
        select s.staff_id, s.name from core.staff s
        where s.society_id = me.society_id and s.active and s.staff_id <> me.staff_id
            and (core.has_duty(s, 'clerk') or core.has_duty(s, 'supervisor'))
        order by s.staff_id;
end
$$;
comment on function office.possible_deputies() is 'Whom the caller may name as deputy.';
alter function office.possible_deputies() owner to madoguchi_api;
revoke all on function office.possible_deputies() from public;
grant execute on function office.possible_deputies() to madoguchi_supervisor;
