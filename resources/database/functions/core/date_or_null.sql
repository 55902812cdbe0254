create or replace function core.date_or_null(year int, month int, day int) returns date
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select case
        when year not between 1 and 9999 or month not between 1 and 12 or day not between 1 and 31 then null
        when day > extract(day from make_date(year, month, 1) + interval '1 month' - interval '1 day') then null
        else make_date(year, month, day)
    end
$$;
comment on function core.date_or_null(int, int, int) is 'The day, or null when the calendar has no such day.';
alter function core.date_or_null(int, int, int) owner to madoguchi_owner;
revoke all on function core.date_or_null(int, int, int) from public;
grant execute on function core.date_or_null(int, int, int) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
