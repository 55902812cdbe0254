create or replace function core.as_cause(rule text, certainty text, facts jsonb, next text default 'none',
    needs jsonb default '{}', say text default null) returns core.cause
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select rule, certainty, jsonb_strip_nulls(facts), coalesce(say, rule), next, needs
$$;
comment on function core.as_cause(text, text, jsonb, text, jsonb, text) is
    'One cause of the diagnosis; facts that are not known are left out.';
alter function core.as_cause(text, text, jsonb, text, jsonb, text) owner to madoguchi_owner;
revoke all on function core.as_cause(text, text, jsonb, text, jsonb, text) from public;
grant execute on function core.as_cause(text, text, jsonb, text, jsonb, text) to madoguchi_api;
