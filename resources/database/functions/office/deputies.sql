create or replace function office.deputies()
    returns table (deputy_id bigint, supervisor text, deputy text, from_day date, until_day date, reason text,
        state text, decided_by text, may_decide boolean, may_end boolean)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor', 'administrator');
    confirms boolean := core.has_duty(me, 'supervisor') or core.has_duty(me, 'administrator');
begin
    return query
        select d.deputy_id, s.name, p.name, d.from_day, d.until_day, d.reason,
            case when d.state in ('proposed', 'approved') and d.until_day < core.today() then 'over' else d.state end,
            coalesce(b.name, ''),
            confirms and d.state = 'proposed' and d.until_day >= core.today()
                and me.staff_id not in (d.supervisor_id, d.staff_id),
            d.state in ('proposed', 'approved') and d.until_day >= core.today()
                and (me.staff_id in (d.supervisor_id, d.staff_id) or core.has_duty(me, 'administrator'))
        from core.deputy d
            join core.staff s on s.society_id = d.society_id and s.staff_id = d.supervisor_id
            join core.staff p on p.society_id = d.society_id and p.staff_id = d.staff_id
            left join core.staff b on b.society_id = d.society_id and b.staff_id = d.decided_by
        where d.society_id = me.society_id and d.until_day > core.today() - 93
            and (confirms or me.staff_id = d.staff_id)
        order by d.from_day desc, d.deputy_id desc;
end
$$;
comment on function office.deputies() is
    'The deputies of the last three months and of the time to come, and what the caller may do about each; a clerk '
    'sees the own ones.';
alter function office.deputies() owner to madoguchi_api;
revoke all on function office.deputies() from public;
grant execute on function office.deputies() to madoguchi_clerk, madoguchi_supervisor, madoguchi_administrator;
