create or replace function core.deputyships(me core.staff) returns table (supervisor_id int, name text, until_day date)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return query
        select s.staff_id, s.name, max(d.until_day)
        from core.deputy d
            join core.staff s on s.society_id = d.society_id and s.staff_id = d.supervisor_id
        where d.society_id = me.society_id and d.staff_id = me.staff_id and d.state = 'approved'
            and core.today() between d.from_day and d.until_day and s.active and core.has_duty(s, 'supervisor')
        group by s.staff_id, s.name;
end
$$;
comment on function core.deputyships(core.staff) is
    'In whose place this member of staff decides today. It ends by itself: with its last day, or when the supervisor '
    'is none any more.';
alter function core.deputyships(core.staff) owner to madoguchi_owner;
revoke all on function core.deputyships(core.staff) from public;
grant execute on function core.deputyships(core.staff) to madoguchi_api;
