create or replace function office.profile() returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('administrator', 'supervisor', 'auditor');
begin
    return (select jsonb_build_object('version', p.version, 'loaded_at', core.iso_time(p.loaded_at), 'profile',
            p.profile)
        from core.society_profile p
        where p.society_id = me.society_id
        order by p.version desc limit 1);
end
$$;
comment on function office.profile() is
    'The society''s profile as it holds, with the source of each value, and its version.';
alter function office.profile() owner to madoguchi_api;
revoke all on function office.profile() from public;
grant execute on function office.profile() to madoguchi_administrator, madoguchi_supervisor, madoguchi_auditor;
