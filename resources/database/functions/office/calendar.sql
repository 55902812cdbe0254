create or replace function office.calendar(first date, last date) returns table (day date, kind text, name text)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.caller();
    closings jsonb := core.yearly_closings(me.society_id);
    known_until date := (select i.holidays_known_until from core.installation i);
begin
    if first is null or last is null or not isfinite(first) or not isfinite(last)
        or last - first not between 0 and 800 then
        raise exception 'from a day to a later one, of at most 800' using errcode = 'MD005';
    end if;
    return query
    select d.here::date, case when d.here > known_until then 'not_announced' else w.kind end,
        case when d.here > known_until then '' else w.name end
    from generate_series(first, last, interval '1 day') d (here)
        cross join lateral core.why_closed(me.society_id, closings, d.here::date) w
    where w.kind is not null or d.here > known_until
    order by d.here;
end
$$;
comment on function office.calendar(date, date) is
    'The days that are no business days, with the reason: holiday, closing_day, closed_yearly, weekend, or '
    'not_announced beyond the calendar that is known. MD005: the days.';
alter function office.calendar(date, date) owner to madoguchi_api;
revoke all on function office.calendar(date, date) from public;
grant execute on function office.calendar(date, date) to madoguchi_clerk, madoguchi_supervisor,
    madoguchi_printer, madoguchi_auditor, madoguchi_administrator;
