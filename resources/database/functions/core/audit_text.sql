create or replace function core.audit_text(event core.audit_event) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return concat_ws(chr(31), event.society_id, (extract(epoch from event.at) * 1000000)::bigint, event.actor,
        coalesce(event.staff_id::text, ''), event.what, event.topic, coalesce(event.record_id::text, ''),
        coalesce(event.person_id::text, ''), event.details);
end
$$;
comment on function core.audit_text(core.audit_event) is
    'What the row''s hash is taken over. No text form here depends on a setting of the session.';
alter function core.audit_text(core.audit_event) owner to madoguchi_owner;
revoke all on function core.audit_text(core.audit_event) from public;
grant execute on function core.audit_text(core.audit_event) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
