create or replace function core.closed_yearly(closings jsonb, day date) returns text
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select c ->> 'name'
    from jsonb_array_elements(closings) c
    where case when c ->> 'from' <= c ->> 'to'
        then to_char(day, 'MM-DD') between c ->> 'from' and c ->> 'to'
        else to_char(day, 'MM-DD') >= c ->> 'from' or to_char(day, 'MM-DD') <= c ->> 'to' end
    limit 1
$$;
comment on function core.closed_yearly(jsonb, date) is
    'The name of the yearly closing, such as 12-29 to 01-03, in which a day lies; null for none.';
alter function core.closed_yearly(jsonb, date) owner to madoguchi_owner;
revoke all on function core.closed_yearly(jsonb, date) from public;
grant execute on function core.closed_yearly(jsonb, date) to madoguchi_api, madoguchi_portal_api;
