-- Goes down the path first and unwraps only what lies at its end: this is asked for every line of a list.
create or replace function core.setting(profile jsonb, variadic path text[]) returns jsonb
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    here jsonb := profile;
    step text;
begin
    foreach step in array path loop
        while jsonb_typeof(here) = 'object' and here ? 'value' and here ?| array['code', 'assumed'] loop
            here := here -> 'value';
        end loop;
        here := here #> array[step];
    end loop;
    return core.unwrapped(here);
end
$$;
comment on function core.setting(jsonb, text[]) is
    'The value at a path of a profile; null when it is not there. A value that says where it comes from, {"value": …, '
    '"code": …} or {"value": …, "assumed": …}, is its value.';
alter function core.setting(jsonb, text[]) owner to madoguchi_owner;
revoke all on function core.setting(jsonb, text[]) from public;
grant execute on function core.setting(jsonb, text[]) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
