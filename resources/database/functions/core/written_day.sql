create or replace function core.written_day(day date) returns text
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select format('%s年%s月%s日', extract(year from day)::int, extract(month from day)::int,
        extract(day from day)::int)
    where day is not null
$$;
comment on function core.written_day(date) is 'A day as it is written in a letter, such as 2026年4月1日; null for none.';
alter function core.written_day(date) owner to madoguchi_owner;
revoke all on function core.written_day(date) from public;
grant execute on function core.written_day(date) to madoguchi_api, madoguchi_portal_api;
