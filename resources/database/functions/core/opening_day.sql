create or replace function core.opening_day(opens jsonb, filed_on date) returns date
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select case when opens = '"at_once"' then filed_on
        else (filed_on + make_interval(days => coalesce((opens ->> 'days')::int, 0),
            weeks => coalesce((opens ->> 'weeks')::int, 0), months => coalesce((opens ->> 'months')::int, 0)))::date end
$$;
comment on function core.opening_day(jsonb, date) is
    'The day on which a content opens after the filing: at once, or days, weeks or months later (HIN-7).';
alter function core.opening_day(jsonb, date) owner to madoguchi_owner;
revoke all on function core.opening_day(jsonb, date) from public;
grant execute on function core.opening_day(jsonb, date) to madoguchi_api, madoguchi_portal_api;
