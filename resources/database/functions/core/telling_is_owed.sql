create or replace function core.telling_is_owed(me core.staff, its core.request) returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select core.is_tie(its.society_id, its.person_id) and not exists (
        select
        from core.audit_event e
        where e.society_id = its.society_id and e.person_id = its.person_id and e.what = 'told_apart'
            and e.record_id = its.request_id and e.staff_id = me.staff_id and e.at > its.submitted_at)
$$;
comment on function core.telling_is_owed(core.staff, core.request) is
    'True when the member of the request has a look-alike and this member of staff has not told them apart since it '
    'was submitted (I-9).';
alter function core.telling_is_owed(core.staff, core.request) owner to madoguchi_owner;
revoke all on function core.telling_is_owed(core.staff, core.request) from public;
grant execute on function core.telling_is_owed(core.staff, core.request) to madoguchi_api;
