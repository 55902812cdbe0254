create or replace function office.save_view(place text, view jsonb) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.caller();
begin
    if coalesce(place, '') !~ '^[a-z][a-z_.]{0,39}$' or coalesce(jsonb_typeof(view), '') <> 'object'
        or length(view::text) > 8000
        or (select count(*) from core.staff_view v where v.society_id = me.society_id and v.staff_id = me.staff_id
            and v.place <> save_view.place) >= 50 then
        raise exception 'a view is a small object for a place' using errcode = 'MD005';
    end if;
    insert into core.staff_view as v (society_id, staff_id, place, view)
    values (me.society_id, me.staff_id, save_view.place, save_view.view)
    on conflict on constraint staff_view_pkey
        do update set view = excluded.view, saved_at = clock_timestamp();
    return '{}'::jsonb;
end
$$;
comment on function office.save_view(text, jsonb) is
    'Keeps how the caller likes a list: columns, order, filters, widths. The last word holds, so that repeating it is '
    'safe; it is no record and not on record. MD001: no active member of staff. MD005: a place that is no code, or a '
    'view that is no object or large.';
alter function office.save_view(text, jsonb) owner to madoguchi_api;
revoke all on function office.save_view(text, jsonb) from public;
grant execute on function office.save_view(text, jsonb) to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer,
    madoguchi_auditor, madoguchi_administrator;
