create or replace function office.profile_problems(profile jsonb) returns table (field text, reason text)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('administrator', 'supervisor');
begin
    return query select p.field, p.reason from core.profile_problems(profile) p;
    if not found then
        return query select * from core.card_text_problems(core.profile_of(me.society_id), profile);
    end if;
    return query select 'code', 'is not that of the society'
        where profile ->> 'code' is distinct from core.profile_of(me.society_id) ->> 'code';
end
$$;
comment on function office.profile_problems(jsonb) is
    'What is wrong with a profile that somebody wants to propose, by the path of each field.';
alter function office.profile_problems(jsonb) owner to madoguchi_api;
revoke all on function office.profile_problems(jsonb) from public;
grant execute on function office.profile_problems(jsonb) to madoguchi_administrator, madoguchi_supervisor;
