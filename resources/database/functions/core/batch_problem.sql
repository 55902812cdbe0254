create or replace function core.batch_problem(me core.staff, its core.request, profile jsonb) returns text
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    if its.state <> 'waiting' then
        return 'MD043';
    elsif not core.may_decide(me, its.request_id) then
        return 'MD050';
    elsif core.has_lapsed(its, profile) then
        return 'MD161';
    elsif core.lane_of(its, profile) <> 'low' then
        return 'MD169';
    elsif core.is_drawn(its, profile) then
        return 'MD162';
    end if;
    return null;
end
$$;
comment on function core.batch_problem(core.staff, core.request, jsonb) is
    'The code for which a request is left out of a batch; null: nothing speaks against it. MD162: the lot. MD169: not '
    'in the low lane.';
alter function core.batch_problem(core.staff, core.request, jsonb) owner to madoguchi_owner;
revoke all on function core.batch_problem(core.staff, core.request, jsonb) from public;
grant execute on function core.batch_problem(core.staff, core.request, jsonb) to madoguchi_api;
