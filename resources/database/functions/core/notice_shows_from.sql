create or replace function core.notice_shows_from(notice jsonb) returns date
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select greatest((notice ->> 'from')::date, case when notice -> 'keep_years' is not null
        then (date_trunc('month', core.today()::timestamp)
            - make_interval(years => (notice ->> 'keep_years')::int))::date end)
    where notice ->> 'from' is not null
$$;
comment on function core.notice_shows_from(jsonb) is
    'The first month of which a notice of the profile is shown today: its start of operation, or as many years back '
    'as are kept (AIS-12); null while it has not been announced (AIS-13).';
alter function core.notice_shows_from(jsonb) owner to madoguchi_owner;
revoke all on function core.notice_shows_from(jsonb) from public;
grant execute on function core.notice_shows_from(jsonb) to madoguchi_api, madoguchi_portal_api;
