create or replace function office.own_code() returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.caller();
    seed record;
begin
    select s.confirmed_at, s.locked_at into seed
    from core.code_seed s where s.society_id = me.society_id and s.staff_id = me.staff_id;
    return jsonb_build_object('set_up', seed.confirmed_at is not null, 'locked', seed.locked_at is not null,
        'invited', core.open_enrolment(me) is not null);
end
$$;
comment on function office.own_code() is
    'Whether the caller''s one-time codes are set up or locked, and whether an administrator lets them be set up now.';
alter function office.own_code() owner to madoguchi_api;
revoke all on function office.own_code() from public;
grant execute on function office.own_code() to madoguchi_clerk, madoguchi_supervisor,
    madoguchi_printer, madoguchi_auditor, madoguchi_administrator;
