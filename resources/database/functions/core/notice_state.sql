create or replace function core.notice_state(
    notice jsonb, acquired_on date, lost_on date, access text, insured boolean, insured_only boolean, today date,
    out state text, out open_from date)
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    starts date := (notice ->> 'from')::date;
    keep interval := make_interval(years => (notice ->> 'keep_years')::int);
begin
    -- Only as many years as it is kept, and nothing from before the service or before the member.
    open_from := greatest(starts, acquired_on, date_trunc('month', today - keep)::date);
    state := case
        when insured_only and not insured then 'insured_only'
        when starts is null then 'not_announced'
        when access not in ('full', 'read_only') then 'closed'
        when starts > today then 'later'
        when lost_on < open_from then 'nothing'
        else 'open' end;
    open_from := case when state in ('open', 'later') then open_from end;
end
$$;
comment on function core.notice_state(jsonb, date, date, text, boolean, boolean, date) is
    'Whether a notice is open to a member: open, later, not_announced (the society gives no start), insured_only '
    '(MYK-19), closed (after leaving, AIS-14) or nothing (lost before it began); and from which day (AIS-12, AIS-13).';
alter function core.notice_state(jsonb, date, date, text, boolean, boolean, date) owner to madoguchi_owner;
revoke all on function core.notice_state(jsonb, date, date, text, boolean, boolean, date) from public;
grant execute on function core.notice_state(jsonb, date, date, text, boolean, boolean, date)
    to madoguchi_api, madoguchi_portal_api;
