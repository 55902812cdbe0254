-- Shape first, then sense: what the fields mean together can only be asked once each of them can be read.
create or replace function core.profile_problems(profile jsonb) returns table (field text, reason text)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    plain jsonb := core.unwrapped(profile);
begin
    if jsonb_typeof(plain) is distinct from 'object' then
        return query select 'profile', 'must be an object';
        return;
    end if;
    return query select t.field, t.reason from core.trace_problems(profile) t;
    return query select s.field, s.reason from core.shape_problems(plain) s;
    if found then
        return;
    end if;
    return query select * from core.registration_problems(plain);
    return query select * from core.identity_problems(plain);
    return query select * from core.secret_problems(plain);
    return query select * from core.request_problems(plain);
    return query select * from core.content_problems(plain);
end
$$;
comment on function core.profile_problems(jsonb) is
    'What is wrong with a profile, one line per field; nothing when it can be used.';
alter function core.profile_problems(jsonb) owner to madoguchi_owner;
revoke all on function core.profile_problems(jsonb) from public;
grant execute on function core.profile_problems(jsonb) to madoguchi_job_api, madoguchi_api;
