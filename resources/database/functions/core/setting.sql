create or replace function core.setting(profile jsonb, variadic path text[]) returns jsonb
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    here jsonb := core.unwrapped(profile);
begin
    return here #> path;
end
$$;
comment on function core.setting(jsonb, text[]) is
    'The value at a path of a profile; null when it is not there. A value {"value": …, "assumed": "reason"} is its value.';
alter function core.setting(jsonb, text[]) owner to madoguchi_owner;
revoke all on function core.setting(jsonb, text[]) from public;
grant execute on function core.setting(jsonb, text[]) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
