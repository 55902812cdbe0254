create or replace function office.views() returns table (place text, view jsonb)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.caller();
begin
    return query
        select v.place, v.view
        from core.staff_view v
        where v.society_id = me.society_id and v.staff_id = me.staff_id
        order by v.place;
end
$$;
comment on function office.views() is
    'How the caller likes each list; see office.save_view. MD001: no active member of staff.';
alter function office.views() owner to madoguchi_api;
revoke all on function office.views() from public;
grant execute on function office.views() to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer,
    madoguchi_auditor, madoguchi_administrator;
