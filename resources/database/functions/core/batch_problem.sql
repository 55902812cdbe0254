create or replace function core.batch_problem(me core.staff, its core.request, profile jsonb, codes text[])
    returns text
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
    elsif not core.goes_together(
        coalesce(core.setting(profile, 'requests', its.kind, 'lane') #>> '{}', 'normal'), codes, its.bulk_id) then
        return 'MD169';
    elsif core.is_drawn(its, profile) then
        return 'MD162';
    end if;
    return null;
end
$$;
comment on function core.batch_problem(core.staff, core.request, jsonb, text[]) is
    'The code for which a request, about which these codes are unusual, is left out of a batch; null: nothing speaks '
    'against it. MD162: the lot. MD169: neither of the low lane nor of a list, or raised by what is unusual.';
alter function core.batch_problem(core.staff, core.request, jsonb, text[]) owner to madoguchi_owner;
revoke all on function core.batch_problem(core.staff, core.request, jsonb, text[]) from public;
grant execute on function core.batch_problem(core.staff, core.request, jsonb, text[]) to madoguchi_api;
