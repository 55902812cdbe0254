-- The only function that belongs to madoguchi_code: it reads seeds, which no function for staff can.
create or replace function core.code_step(staff_id int, code text) returns bigint
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    here bigint := floor(extract(epoch from clock_timestamp()) / 30)::bigint;
    its_seed bytea := (select s.seed from core.code_seed s
        where s.society_id = core.my_society() and s.staff_id = code_step.staff_id);
begin
    -- A clock may go wrong by a step, and whoever types takes a moment.
    for step in here - 1 .. here + 1 loop
        if core.one_time_code(its_seed, step) = code then
            return step;
        end if;
    end loop;
    return null;
end
$$;
comment on function core.code_step(int, text) is
    'The step of time to which a person''s one-time code belongs, among the present one and its neighbours; null: it '
    'is no code of these.';
alter function core.code_step(int, text) owner to madoguchi_code;
revoke all on function core.code_step(int, text) from public;
grant execute on function core.code_step(int, text) to madoguchi_api;
