create or replace function core.require_decider() returns core.staff
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.caller();
begin
    if not core.has_duty(me, 'supervisor') and not exists (select from core.deputyships(me)) then
        raise exception 'the duty is missing' using errcode = 'MD004';
    end if;
    return me;
end
$$;
comment on function core.require_decider() is
    'The member of staff who is signed in, when a supervisor or a supervisor''s deputy today. MD001: nobody active. '
    'MD004: neither.';
alter function core.require_decider() owner to madoguchi_owner;
revoke all on function core.require_decider() from public;
grant execute on function core.require_decider() to madoguchi_api;
