create or replace function office.abort_run(op_id uuid, run_id bigint, fence int, reason text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer');
    answer jsonb := core.begin_operation(op_id, 'abort_run',
        jsonb_build_object('run', run_id, 'fence', fence, 'reason', reason));
    run core.run;
    card_ids bigint[];
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(length(btrim(reason)), 0) not between 1 and 400 then
        raise exception 'say why the run is given up' using errcode = 'MD005';
    end if;
    run := core.locked_run(abort_run.run_id, abort_run.fence, array['open', 'printed']);

    -- The raised fence is what makes a station that comes back to life learn that its sheets count no more.
    update core.run r
    set state = 'aborted', fence = r.fence + 1, closed_at = clock_timestamp(), abort_reason = reason
    where r.society_id = me.society_id and r.run_id = run.run_id;

    card_ids := (select array_agg(c.card_id) from core.card c
        where c.society_id = me.society_id and c.run_id = run.run_id);
    perform core.retire_cards(me, card_ids, 'void', 'aborted');
    perform core.move_requests(me, card_ids, 'approved', 'request_back');
    perform core.record('run_aborted', 'run', run.run_id, null, jsonb_build_object('cards', run.cards,
        'sheets', (core.destruction_of(me.society_id, run.run_id)).sheets, 'fence', run.fence + 1));
    return core.end_operation(op_id, jsonb_build_object('state', 'aborted', 'voided', run.cards));
end
$$;
comment on function office.abort_run(uuid, bigint, int, text) is
    'Gives a run up, whoever opened it: cards and staged secrets void, requests back in the queue under the same '
    'approval, and every sheet that may exist on the recovery list. MD011, MD022, MD072: the run.';
alter function office.abort_run(uuid, bigint, int, text) owner to madoguchi_api;
revoke all on function office.abort_run(uuid, bigint, int, text) from public;
grant execute on function office.abort_run(uuid, bigint, int, text) to madoguchi_printer;
