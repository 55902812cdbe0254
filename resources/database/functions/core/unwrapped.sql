create or replace function core.unwrapped(value jsonb) returns jsonb
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
begin
    if jsonb_typeof(value) = 'object' then
        if value ? 'value' and value ?| array['code', 'assumed'] then
            return core.unwrapped(value -> 'value');
        end if;
        return coalesce((select jsonb_object_agg(e.key, case when jsonb_typeof(e.value) in ('object', 'array')
            then core.unwrapped(e.value) else e.value end) from jsonb_each(value) e), '{}');
    elsif jsonb_typeof(value) = 'array' then
        return coalesce((select jsonb_agg(case when jsonb_typeof(e.value) in ('object', 'array')
                then core.unwrapped(e.value) else e.value end order by e.ordinality)
            from jsonb_array_elements(value) with ordinality e), '[]');
    end if;
    return value;
end
$$;
comment on function core.unwrapped(jsonb) is
    'A profile in which every {"value": …, "code": "AIS-9"} and {"value": …, "assumed": "reason"} is its value.';
alter function core.unwrapped(jsonb) owner to madoguchi_owner;
revoke all on function core.unwrapped(jsonb) from public;
grant execute on function core.unwrapped(jsonb) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
