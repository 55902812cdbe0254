create or replace function core.how_many(kinds jsonb) returns bigint
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$ select coalesce(sum(k.value::bigint), 0)::bigint from jsonb_each_text(kinds) k $$;
comment on function core.how_many(jsonb) is 'The sum over all kinds.';
alter function core.how_many(jsonb) owner to madoguchi_owner;
revoke all on function core.how_many(jsonb) from public;
grant execute on function core.how_many(jsonb) to madoguchi_job_api;
