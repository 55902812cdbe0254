-- A run changes hands by its fence: every command names the fence it has seen, and only the newest one counts.
create or replace function core.locked_run(wanted bigint, fence int, states text[]) returns core.run
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    run core.run;
begin
    select r.* into run
    from core.run r
    where r.society_id = (select core.my_society()) and r.run_id = wanted
    for update;

    if not found then
        raise exception 'no such run' using errcode = 'MD022';
    elsif run.fence is distinct from locked_run.fence then
        raise exception 'the fence is stale' using errcode = 'MD011';
    elsif run.state <> all (states) then
        raise exception 'the run is not in a state for this' using errcode = 'MD072';
    end if;
    return run;
end
$$;
comment on function core.locked_run(bigint, int, text[]) is
    'The run, locked until the transaction ends. MD022: none of this society. MD011: stale fence. MD072: other '
    'state.';
alter function core.locked_run(bigint, int, text[]) owner to madoguchi_owner;
revoke all on function core.locked_run(bigint, int, text[]) from public;
grant execute on function core.locked_run(bigint, int, text[]) to madoguchi_api;
