create or replace function core.unknown_keys(part jsonb, path text, known text[])
    returns table (field text, reason text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select path || k.key, 'is not known'
    from jsonb_object_keys(case when jsonb_typeof(part) = 'object' then part else '{}' end) k (key)
    where k.key <> all (known)
$$;
comment on function core.unknown_keys(jsonb, text, text[]) is
    'The keys of an object that stand in no list, as problems.';
alter function core.unknown_keys(jsonb, text, text[]) owner to madoguchi_owner;
revoke all on function core.unknown_keys(jsonb, text, text[]) from public;
grant execute on function core.unknown_keys(jsonb, text, text[]) to madoguchi_job_api;
