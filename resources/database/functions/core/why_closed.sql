create or replace function core.why_closed(society int, closings jsonb, day date, out kind text, out name text)
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select w.kind, w.name
    from (
        select 1 as place, 'holiday' as kind, h.name from core.holiday h where h.date = day
        union all
        select 2, 'closing_day', c.name from core.closing_day c
        where c.society_id = society and c.date = day and c.cleared_at is null
        union all
        select 3, 'closed_yearly', y.name from (select core.closed_yearly(closings, day) as name) y
        where y.name is not null
        union all
        select 4, 'weekend', '' where extract(isodow from day) > 5) w
    order by w.place
    limit 1
$$;
comment on function core.why_closed(int, jsonb, date) is
    'Why a day is no business day of the society: holiday, closing_day, closed_yearly or weekend, with its name; nulls '
    'for a business day. `closings` is core.yearly_closings(society).';
alter function core.why_closed(int, jsonb, date) owner to madoguchi_owner;
revoke all on function core.why_closed(int, jsonb, date) from public;
grant execute on function core.why_closed(int, jsonb, date) to madoguchi_api, madoguchi_portal_api;
