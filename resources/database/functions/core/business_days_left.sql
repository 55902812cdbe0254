create or replace function core.business_days_left(society int, day date, until date) returns int
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    closings jsonb := core.yearly_closings(society);
begin
    return (select count(*) from generate_series(day + 1, until, interval '1 day') d (here)
        where (core.why_closed(society, closings, d.here::date)).kind is null);
end
$$;
comment on function core.business_days_left(int, date, date) is
    'How many business days lie after a day, up to and with another; 0 when that lies before it.';
alter function core.business_days_left(int, date, date) owner to madoguchi_owner;
revoke all on function core.business_days_left(int, date, date) from public;
grant execute on function core.business_days_left(int, date, date) to madoguchi_api;
