create or replace function core.roster_values(fields text[], of_rows jsonb) returns jsonb
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_object_agg(f.field, of_rows -> case f.field when 'employer' then 'employer_id' else f.field
        end), '{}')
    from unnest(fields) f (field)
$$;
comment on function core.roster_values(text[], jsonb) is
    'The values that some fields of a person, a coverage or a line have.';
alter function core.roster_values(text[], jsonb) owner to madoguchi_owner;
revoke all on function core.roster_values(text[], jsonb) from public;
grant execute on function core.roster_values(text[], jsonb) to madoguchi_api;
