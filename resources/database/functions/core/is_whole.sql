create or replace function core.is_whole(value jsonb, low int, high int) returns boolean
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select case
        when jsonb_typeof(value) is distinct from 'number' or value #>> '{}' !~ '^[0-9]{1,9}$' then false
        else (value #>> '{}')::int between low and high
    end
$$;
comment on function core.is_whole(jsonb, int, int) is 'True for a whole number within the bounds.';
alter function core.is_whole(jsonb, int, int) owner to madoguchi_owner;
revoke all on function core.is_whole(jsonb, int, int) from public;
grant execute on function core.is_whole(jsonb, int, int) to madoguchi_job_api;
