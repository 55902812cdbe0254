create or replace function office.drafts() returns table (place text, sealed text, kept_at timestamptz)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.caller();
begin
    return query
        select d.place, translate(encode(d.sealed, 'base64'), chr(10), ''), d.kept_at
        from core.draft d
        where d.society_id = me.society_id and d.staff_id = me.staff_id and d.kept_at > now() - interval '7 days'
        order by d.place;
end
$$;
comment on function office.drafts() is
    'What the caller has half filled in within a week, as it was sealed; see office.keep_draft. MD001: no active '
    'member of staff.';
alter function office.drafts() owner to madoguchi_api;
revoke all on function office.drafts() from public;
grant execute on function office.drafts() to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer,
    madoguchi_auditor, madoguchi_administrator;
