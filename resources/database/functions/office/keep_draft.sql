create or replace function office.keep_draft(place text, sealed text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.caller();
    bytes bytea;
begin
    begin
        bytes := decode(sealed, 'base64');
    exception when invalid_parameter_value then
        bytes := null;
    end;
    if coalesce(place, '') !~ '^[a-z][a-z_.]{0,39}$' or coalesce(octet_length(bytes), 0) not between 41 and 400000
        or (select count(*) from core.draft d where d.society_id = me.society_id and d.staff_id = me.staff_id
            and d.place <> keep_draft.place) >= 20 then
        raise exception 'a draft is something sealed for a place' using errcode = 'MD005';
    end if;
    insert into core.draft as d (society_id, staff_id, place, sealed)
    values (me.society_id, me.staff_id, keep_draft.place, bytes)
    on conflict on constraint draft_pkey do update set sealed = excluded.sealed, kept_at = clock_timestamp();
    return '{}'::jsonb;
end
$$;
comment on function office.keep_draft(text, text) is
    'Keeps what the caller has half filled in at a place, sealed by the client (base64). The last word holds, so that '
    'repeating it is safe; it is no record and not on record. MD001: no active member of staff. MD005: a place that '
    'is no code, nothing sealed, or too much.';
alter function office.keep_draft(text, text) owner to madoguchi_api;
revoke all on function office.keep_draft(text, text) from public;
grant execute on function office.keep_draft(text, text) to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer,
    madoguchi_auditor, madoguchi_administrator;
