create or replace function core.reaches_age(birth_date date, years int, by_day date) returns boolean
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select birth_date <= (by_day + 1 - make_interval(years => reaches_age.years))::date
$$;
comment on function core.reaches_age(date, int, date) is
    'Whether an age is reached by a day, as the law counts: at the end of the day before the birthday (HIN-1).';
alter function core.reaches_age(date, int, date) owner to madoguchi_owner;
revoke all on function core.reaches_age(date, int, date) from public;
grant execute on function core.reaches_age(date, int, date) to madoguchi_api, madoguchi_portal_api;
