create or replace function core.goes_together(lane text, codes text[], bulk bigint) returns boolean
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select core.raised_lane(case when bulk is null then lane else 'low' end, codes) = 'low'
$$;
comment on function core.goes_together(text, text[], bigint) is
    'Whether a request may be approved together with others: one of the low lane, or of a list. The kind''s lane '
    'weighs who asked, and how; for a list nobody asked. What is unusual about one of its requests takes it out all '
    'the same.';
alter function core.goes_together(text, text[], bigint) owner to madoguchi_owner;
revoke all on function core.goes_together(text, text[], bigint) from public;
grant execute on function core.goes_together(text, text[], bigint) to madoguchi_api;
