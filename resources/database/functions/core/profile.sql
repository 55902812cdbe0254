create or replace function core.profile() returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$ select core.profile_of(core.my_society()) $$;
comment on function core.profile() is 'The profile of the society of the member of staff who is signed in.';
alter function core.profile() owner to madoguchi_owner;
revoke all on function core.profile() from public;
grant execute on function core.profile() to madoguchi_api;
