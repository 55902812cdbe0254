create or replace function core.check_is_owed(me core.staff, its core.request) returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select
        from core.full_check f
        where f.society_id = its.society_id and f.request_id = its.request_id and f.drawn_at > its.submitted_at
            and not exists (select from core.audit_event e
                where e.society_id = its.society_id and e.person_id = its.person_id and e.what = 'approval_sheet_read'
                    and e.record_id = its.request_id and e.staff_id = me.staff_id and e.at > f.drawn_at))
$$;
comment on function core.check_is_owed(core.staff, core.request) is
    'True when the lot took the request out of a batch and this member of staff has not read its sheet since.';
alter function core.check_is_owed(core.staff, core.request) owner to madoguchi_owner;
revoke all on function core.check_is_owed(core.staff, core.request) from public;
grant execute on function core.check_is_owed(core.staff, core.request) to madoguchi_api;
