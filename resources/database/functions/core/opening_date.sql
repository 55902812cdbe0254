create or replace function core.opening_date(content jsonb, filed_on date) returns date
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select case when jsonb_typeof(content -> 'opens') = 'object' then (filed_on + make_interval(
            days => coalesce((content #>> '{opens,days}')::int, 0),
            weeks => coalesce((content #>> '{opens,weeks}')::int, 0),
            months => coalesce((content #>> '{opens,months}')::int, 0)))::date
        else filed_on end
$$;
comment on function core.opening_date(jsonb, date) is
    'The day on which a content of the profile opens after the employer''s filing: at once, or so many days, weeks '
    'or months later (HIN-7).';
alter function core.opening_date(jsonb, date) owner to madoguchi_owner;
revoke all on function core.opening_date(jsonb, date) from public;
grant execute on function core.opening_date(jsonb, date) to madoguchi_api, madoguchi_portal_api;
