create or replace function core.caller() returns core.staff
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff;
begin
    select s.* into me from core.staff s where s.login = session_user and s.active;
    if me.staff_id is null then
        raise exception 'not an active member of staff' using errcode = 'MD001';
    end if;
    return me;
end
$$;
comment on function core.caller() is 'The member of staff who is signed in. MD001: nobody active.';
alter function core.caller() owner to madoguchi_owner;
revoke all on function core.caller() from public;
grant execute on function core.caller() to madoguchi_api;
