create or replace function core.require_duty(variadic duties text[]) returns core.staff
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.caller();
    duty text;
begin
    foreach duty in array duties loop
        if core.has_duty(me, duty) then
            return me;
        end if;
    end loop;
    raise exception 'the duty is missing' using errcode = 'MD004';
end
$$;
comment on function core.require_duty(text[]) is
    'The member of staff who is signed in, when one of the duties is held. MD001: nobody active. MD004: no such duty.';
alter function core.require_duty(text[]) owner to madoguchi_owner;
revoke all on function core.require_duty(text[]) from public;
grant execute on function core.require_duty(text[]) to madoguchi_api;
