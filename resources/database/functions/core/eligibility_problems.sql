create or replace function core.eligibility_problems(eligibility jsonb) returns table (field text, reason text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select 'eligibility.' || e.key,
        case when e.key ~ '^[a-z][a-z_]{1,40}$' then 'must be a text, a number, true or false' else 'is not a word' end
    from jsonb_each(case when jsonb_typeof(eligibility) = 'object' then eligibility else '{}' end) e
    where e.key !~ '^[a-z][a-z_]{1,40}$' or jsonb_typeof(e.value) not in ('string', 'number', 'boolean')
$$;
comment on function core.eligibility_problems(jsonb) is 'What is wrong with the rules on who may register.';
alter function core.eligibility_problems(jsonb) owner to madoguchi_owner;
revoke all on function core.eligibility_problems(jsonb) from public;
grant execute on function core.eligibility_problems(jsonb) to madoguchi_job_api;
