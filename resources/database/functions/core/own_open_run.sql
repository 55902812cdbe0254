-- Printing belongs to the one who opened the run, and to no longer than the profile's hours. The wall clock counts,
-- not the transaction's start: a transaction held open would make time stand still.
create or replace function core.own_open_run(me core.staff, wanted bigint, fence int) returns core.run
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    run core.run := core.locked_run(wanted, fence, array['open']);
begin
    if run.opened_by <> me.staff_id then
        raise exception 'somebody else opened this run' using errcode = 'MD064';
    elsif run.expires_at <= clock_timestamp() then
        raise exception 'the run has expired, only aborting is possible' using errcode = 'MD065';
    end if;
    return run;
end
$$;
comment on function core.own_open_run(core.staff, bigint, int) is
    'The open run of this person, locked. MD064: somebody else''s. MD065: expired. And what core.locked_run raises.';
alter function core.own_open_run(core.staff, bigint, int) owner to madoguchi_owner;
revoke all on function core.own_open_run(core.staff, bigint, int) from public;
grant execute on function core.own_open_run(core.staff, bigint, int) to madoguchi_api;
