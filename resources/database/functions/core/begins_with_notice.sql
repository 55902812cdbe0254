create or replace function core.begins_with_notice(society int) returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$ select coalesce(core.setting(core.profile_of(society), 'registration', 'ways') ? 'notice', false) $$;
comment on function core.begins_with_notice(int) is
    'Whether a society''s registration begins with the printed notice, before any mail (AIS-7).';
alter function core.begins_with_notice(int) owner to madoguchi_owner;
revoke all on function core.begins_with_notice(int) from public;
grant execute on function core.begins_with_notice(int) to madoguchi_portal_api;
