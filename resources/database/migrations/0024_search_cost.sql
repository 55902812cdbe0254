-- These two stand in every policy, so a search asks them a dozen times. In SQL they were planned anew each time, which
-- took longer than all else together; PL/pgSQL keeps its plan as long as the session lives.
set local role madoguchi_owner;

create or replace function core.my_society() returns int
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return (select s.society_id from core.staff s where s.login = session_user and s.active);
end
$$;

create or replace function core.my_societies() returns int[]
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return (select coalesce(array_agg(l.society_id), '{}') from core.portal_login l where l.login = session_user);
end
$$;

reset role;
