create or replace function office.discard_draft(place text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.caller();
begin
    delete from core.draft d
    where d.society_id = me.society_id and d.staff_id = me.staff_id and d.place = discard_draft.place;
    return '{}'::jsonb;
end
$$;
comment on function office.discard_draft(text) is
    'Throws away what the caller has half filled in at a place; nothing when there is nothing. MD001: no active member '
    'of staff.';
alter function office.discard_draft(text) owner to madoguchi_api;
revoke all on function office.discard_draft(text) from public;
grant execute on function office.discard_draft(text) to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer,
    madoguchi_auditor, madoguchi_administrator;
