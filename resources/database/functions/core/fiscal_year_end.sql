create or replace function core.fiscal_year_end(day date) returns date
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select make_date(extract(year from day)::int + case when extract(month from day) >= 4 then 1 else 0 end, 3, 31)
$$;
comment on function core.fiscal_year_end(date) is 'The 31 March that ends a day''s fiscal year.';
alter function core.fiscal_year_end(date) owner to madoguchi_owner;
revoke all on function core.fiscal_year_end(date) from public;
grant execute on function core.fiscal_year_end(date) to madoguchi_api, madoguchi_portal_api;
