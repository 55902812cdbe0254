create or replace function core.pass_identity(me core.staff, its core.request, matches jsonb) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
begin
    insert into core.verification (society_id, request_id, verification_id, staff_id, outcome, fields)
    values (me.society_id, its.request_id, core.next_number(me.society_id, 'verification'), me.staff_id, 'passed',
        matches);
    update core.request r
    set identity = 'passed', verified_by = me.staff_id
    where r.society_id = me.society_id and r.request_id = its.request_id;
end
$$;
comment on function core.pass_identity(core.staff, core.request, jsonb) is
    'Notes that the identity check of a request has passed, by whom, and what matched.';
alter function core.pass_identity(core.staff, core.request, jsonb) owner to madoguchi_owner;
revoke all on function core.pass_identity(core.staff, core.request, jsonb) from public;
grant execute on function core.pass_identity(core.staff, core.request, jsonb) to madoguchi_api;
