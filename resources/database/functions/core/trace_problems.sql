create or replace function core.trace_problems(profile jsonb, here text default '')
    returns table (field text, reason text)
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    part record;
begin
    if jsonb_typeof(profile) = 'object' and profile ? 'value' and profile ?| array['code', 'assumed'] then
        return query select here, 'says where it comes from by "code" or by "assumed", one of them'
            where (select count(*) from jsonb_object_keys(profile)) <> 2;
        return query select here, 'names a requirement such as AIS-9'
            where profile ? 'code'
                and coalesce(profile ->> 'code', '') !~ '^[A-Z]{2,5}-[0-9]{1,3}(, [A-Z]{2,5}-[0-9]{1,3})*$';
        return query select here, 'is assumed for a reason of 1 to 400 characters'
            where profile ? 'assumed' and (jsonb_typeof(profile -> 'assumed') <> 'string'
                or length(btrim(profile ->> 'assumed')) not between 1 and 400);
        return query select * from core.trace_problems(profile -> 'value', here);
        return;
    end if;
    for part in
        select ltrim(here || '.' || e.key, '.') as path, e.value
        from jsonb_each(case jsonb_typeof(profile) when 'object' then profile else '{}' end) e
        union all
        select format('%s[%s]', here, e.ordinality - 1), e.value
        from jsonb_array_elements(case jsonb_typeof(profile) when 'array' then profile else '[]' end)
            with ordinality e
    loop
        return query select * from core.trace_problems(part.value, part.path);
    end loop;
end
$$;
comment on function core.trace_problems(jsonb, text) is
    'The values of a profile that say wrongly where they come from.';
alter function core.trace_problems(jsonb, text) owner to madoguchi_owner;
revoke all on function core.trace_problems(jsonb, text) from public;
grant execute on function core.trace_problems(jsonb, text) to madoguchi_job_api, madoguchi_api;
