create or replace function core.promised_day(society int, unit text, day date, days int) returns date
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select case unit when 'days' then day + days else core.business_day_after(society, day, days) end
$$;
comment on function core.promised_day(int, text, date, int) is
    'The day so many days or business days after another; null when the calendar up to there is not yet announced.';
alter function core.promised_day(int, text, date, int) owner to madoguchi_owner;
revoke all on function core.promised_day(int, text, date, int) from public;
grant execute on function core.promised_day(int, text, date, int) to madoguchi_api, madoguchi_portal_api;
