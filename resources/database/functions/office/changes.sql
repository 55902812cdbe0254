create or replace function office.changes(since text) returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.caller();
    here pg_snapshot := pg_current_snapshot();
    moved jsonb := '[]'::jsonb;
begin
    if coalesce(since, '') <> '' then
        if since !~ '^[0-9]{1,18}$' then
            raise exception 'since is the "next" of the answer before' using errcode = 'MD005';
        end if;
        -- What was still under way at the last look is looked at again, so nothing is missed; some is told twice.
        select coalesce(jsonb_agg(distinct jsonb_build_object('topic', e.topic, 'id', e.record_id, 'what', e.what)),
            '[]')
        into moved
        from core.audit_event e
        where e.society_id = me.society_id and e.record_id is not null and e.what !~ '_read$'
            and e.xact >= since::xid8 and e.xact < pg_snapshot_xmax(here);
    end if;
    return jsonb_build_object('next', pg_snapshot_xmin(here)::text, 'now', core.iso_time(clock_timestamp()),
        'moved', moved) || to_jsonb(core.waiting_for(me));
end
$$;
comment on function office.changes(text) is
    'What moved since an earlier answer''s "next" (empty at first), and how much waits for the caller. Cheap enough '
    'for a look every two seconds. MD001: no active member of staff. MD005: since is something else.';
alter function office.changes(text) owner to madoguchi_api;
revoke all on function office.changes(text) from public;
grant execute on function office.changes(text) to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer,
    madoguchi_auditor, madoguchi_administrator;
