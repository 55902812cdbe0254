create or replace function core.take_code(me core.staff, code text, confirmed boolean) returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    most constant int := 5;
    seed record;
    step bigint;
begin
    select s.last_step, s.failures, s.locked_at into seed
    from core.code_seed s
    where s.society_id = me.society_id and s.staff_id = me.staff_id and (s.confirmed_at is not null) = confirmed
    for update;
    if not found then
        raise exception 'no one-time code is set up' using errcode = 'MD165';
    elsif seed.locked_at is not null then
        return jsonb_build_object('outcome', 'locked', 'left', 0);
    end if;
    step := core.code_step(me.staff_id, code);
    if step > seed.last_step then
        update core.code_seed s
        set last_step = step, failures = 0, confirmed_at = coalesce(s.confirmed_at, clock_timestamp())
        where s.society_id = me.society_id and s.staff_id = me.staff_id;
        return jsonb_build_object('outcome', 'passed', 'left', most);
    end if;
    update core.code_seed s
    set failures = s.failures + 1, locked_at = case when s.failures + 1 >= most then clock_timestamp() end
    where s.society_id = me.society_id and s.staff_id = me.staff_id;
    perform core.record(case when seed.failures + 1 >= most then 'code_locked' else 'code_refused' end, 'staff',
        me.staff_id, null);
    return jsonb_build_object('outcome', case when seed.failures + 1 >= most then 'locked' else 'wrong' end,
        'left', greatest(0, most - seed.failures - 1));
end
$$;
comment on function core.take_code(core.staff, text, boolean) is
    'Takes a one-time code, each once and none older than the last: passed, wrong with how many tries are left, or '
    'locked after five. Wrong ones are on record, so they are no exception. MD165: nothing is set up.';
alter function core.take_code(core.staff, text, boolean) owner to madoguchi_owner;
revoke all on function core.take_code(core.staff, text, boolean) from public;
grant execute on function core.take_code(core.staff, text, boolean) to madoguchi_api;
