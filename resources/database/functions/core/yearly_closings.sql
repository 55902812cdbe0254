create or replace function core.yearly_closings(society int) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$ select coalesce(core.setting(core.profile_of(society), 'calendar', 'closed_yearly'), '[]') $$;
comment on function core.yearly_closings(int) is
    'The yearly closings of a society''s profile, read once for all the days that are looked at.';
alter function core.yearly_closings(int) owner to madoguchi_owner;
revoke all on function core.yearly_closings(int) from public;
grant execute on function core.yearly_closings(int) to madoguchi_api, madoguchi_portal_api;
