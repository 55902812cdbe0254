create or replace function office.roster_imports()
    returns table (import_id bigint, state text, whole boolean, as_of date, begun_at timestamptz, begun_by text,
        compared_at timestamptz, decided_by text, decided_at timestamptz, decision_note text, ended_at timestamptz,
        numbers jsonb, may_decide boolean)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('administrator', 'supervisor');
begin
    return query
    select i.import_id, i.state, i.whole, i.as_of, i.begun_at, coalesce(b.name, i.begun_login::text), i.compared_at,
        coalesce(d.name, ''), i.decided_at, i.decision_note, i.ended_at, core.roster_numbers(i),
        i.state in ('compared', 'stopped', 'faulty') and i.begun_login <> session_user
    from core.roster_import i
    left join core.staff b on b.society_id = i.society_id and b.login = i.begun_login
    left join core.staff d on d.society_id = i.society_id and d.staff_id = i.decided_by
    where i.society_id = me.society_id
    order by i.import_id desc
    limit 200;
end
$$;
comment on function office.roster_imports() is
    'The imports of rosters, the latest first, with their numbers and whether the caller may decide on them. MD004.';
alter function office.roster_imports() owner to madoguchi_api;
revoke all on function office.roster_imports() from public;
grant execute on function office.roster_imports() to madoguchi_administrator, madoguchi_supervisor;
