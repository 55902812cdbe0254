create or replace function core.today() returns date
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$ select (now() at time zone 'Asia/Tokyo')::date $$;
comment on function core.today() is
    'The date in Japan by the database''s clock, whatever time zone the session has set. Every date on paper is '
    'this one.';
alter function core.today() owner to madoguchi_owner;
revoke all on function core.today() from public;
grant execute on function core.today() to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
