create or replace function core.record(
    what text, topic text, record_id bigint, person_id bigint, details jsonb default '{}', society int default null)
    returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    event core.audit_event;
    me core.staff;
begin
    event.society_id := society;
    event.at := clock_timestamp();
    event.actor := session_user;
    event.what := what;
    event.topic := topic;
    event.record_id := record_id;
    event.person_id := person_id;
    event.details := coalesce(details, '{}');
    if society is null then
        me := core.caller();
        event.society_id := me.society_id;
        event.staff_id := me.staff_id;
    end if;
    event.row_hash := sha256(convert_to(core.audit_text(event), 'UTF8'));

    insert into core.audit_event (society_id, at, staff_id, what, topic, record_id, person_id, details, row_hash)
    values (event.society_id, event.at, event.staff_id, event.what, event.topic, event.record_id, event.person_id,
        event.details, event.row_hash);
end
$$;
comment on function core.record(text, text, bigint, bigint, jsonb, int) is
    'Writes what happened, in the transaction in which it happens. `details` holds codes and numbers: no secret, no '
    'hash, no name, no address. `society` is given by portal and job functions alone; without it the caller is a '
    'member of staff.';
alter function core.record(text, text, bigint, bigint, jsonb, int) owner to madoguchi_owner;
revoke all on function core.record(text, text, bigint, bigint, jsonb, int) from public;
grant execute on function core.record(text, text, bigint, bigint, jsonb, int)
    to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
