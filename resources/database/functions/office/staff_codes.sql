create or replace function office.staff_codes() returns table (staff_id int, name text, state text, may_start boolean)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('administrator');
begin
    return query
        select s.staff_id, s.name,
            case when core.open_enrolment(s) is not null then 'started' when c.locked_at is not null then 'locked'
                when c.confirmed_at is not null then 'set_up' else 'none' end,
            s.staff_id <> me.staff_id
        from core.staff s
            left join core.code_seed c on c.society_id = s.society_id and c.staff_id = s.staff_id
        where s.society_id = me.society_id and s.active
        order by s.staff_id;
end
$$;
comment on function office.staff_codes() is
    'Who has one-time codes: none, started (may be set up now), set_up or locked.';
alter function office.staff_codes() owner to madoguchi_api;
revoke all on function office.staff_codes() from public;
grant execute on function office.staff_codes() to madoguchi_administrator;
