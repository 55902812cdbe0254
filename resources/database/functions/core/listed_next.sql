create or replace function core.listed_next(source text, last core.listed_hit) returns text
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_array(source, last.key1, last.key2,
        to_char(last.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), last.id)::text
$$;
comment on function core.listed_next(text, core.listed_hit) is
    'What the next page of a list is asked for with: the source of the list and the last hit that was looked at.';
alter function core.listed_next(text, core.listed_hit) owner to madoguchi_owner;
revoke all on function core.listed_next(text, core.listed_hit) from public;
grant execute on function core.listed_next(text, core.listed_hit) to madoguchi_api;
