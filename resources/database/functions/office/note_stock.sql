create or replace function office.note_stock(op_id uuid, run_id bigint, fence int, taken int, tests int, put_back int,
    lot text default '')
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer');
    answer jsonb := core.begin_operation(op_id, 'note_stock',
        jsonb_build_array(run_id, fence, taken, tests, put_back, lot));
    run core.run;
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(taken, 0) not between 1 and 100000 or coalesce(tests, -1) < 0 or coalesce(put_back, -1) < 0
        or tests > taken - put_back or coalesce(length(btrim(lot)), 101) > 100 then
        raise exception 'not a count of sheets' using errcode = 'MD005';
    end if;
    run := core.locked_run(note_stock.run_id, note_stock.fence, array['printed', 'aborted']);
    if run.opened_by = me.staff_id then
        raise exception 'who printed the cards does not count them' using errcode = 'MD070';
    elsif (core.destruction_of(me.society_id, run.run_id)).signatures > 0 then
        raise exception 'the sheets are signed for' using errcode = 'MD072';
    end if;
    insert into core.run_stock (society_id, run_id, taken, tests, put_back, lot, noted_by)
    values (me.society_id, run.run_id, note_stock.taken, note_stock.tests, note_stock.put_back, btrim(note_stock.lot),
        me.staff_id)
    on conflict on constraint run_stock_pkey do update
    set taken = excluded.taken, tests = excluded.tests, put_back = excluded.put_back, lot = excluded.lot,
        noted_by = excluded.noted_by, noted_at = clock_timestamp();
    answer := jsonb_build_object('taken', taken, 'tests', tests, 'put_back', put_back);
    perform core.record('run_stock_noted', 'run', run.run_id, null, answer);
    return core.end_operation(op_id, answer);
end
$$;
comment on function office.note_stock(uuid, bigint, int, int, int, int, text) is
    'How many blank sheets were taken out for a run that is printed or was given up, used for tests and put back. '
    'office.reconcile_run then closes a run only when the rest is what its cards lie on, and office.record_destruction '
    'takes a signature under one given up only when the rest may be. `lot`: the first and last number of the blank '
    'sheets, or their lot, where they have one. MD005: no count. MD070: own run. MD072: also when somebody has signed. '
    'MD011, MD022: the run.';
alter function office.note_stock(uuid, bigint, int, int, int, int, text) owner to madoguchi_api;
revoke all on function office.note_stock(uuid, bigint, int, int, int, int, text) from public;
grant execute on function office.note_stock(uuid, bigint, int, int, int, int, text) to madoguchi_printer;
