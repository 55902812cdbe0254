create or replace function office.reconcile_run(op_id uuid, run_id bigint, fence int, good text[], spoiled text[])
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer');
    answer jsonb := core.begin_operation(op_id, 'reconcile_run',
        jsonb_build_object('run', run_id, 'fence', fence, 'good', good, 'spoiled', spoiled));
    run core.run;
    good_cards bigint[];
    spoiled_cards bigint[];
begin
    if answer is not null then
        return answer;
    end if;
    perform core.require_step_up(me, 'reconcile', op_id);
    run := core.locked_run(reconcile_run.run_id, reconcile_run.fence, array['printed']);
    if run.opened_by = me.staff_id then
        raise exception 'who printed the cards does not count them' using errcode = 'MD070';
    elsif run.expires_at <= clock_timestamp() then
        raise exception 'the run has expired, only aborting is possible' using errcode = 'MD065';
    elsif not core.serials_balance(me.society_id, run.run_id, good || spoiled) then
        raise exception 'good and spoiled are not the serials of the run, each once' using errcode = 'MD071';
    end if;
    perform core.require_stock(me, run.run_id);

    good_cards := core.cards_by_serial(me.society_id, good);
    spoiled_cards := core.cards_by_serial(me.society_id, spoiled);
    perform core.bundle_cards(me, good_cards);
    perform core.retire_cards(me, spoiled_cards, 'spoiled', 'spoiled');
    perform core.move_requests(me, spoiled_cards, 'approved', 'request_back');
    perform core.sign_requests(me, good_cards || spoiled_cards, 'reconciled');

    update core.run r
    set state = 'closed', closed_at = clock_timestamp(), reconciled_by = me.staff_id
    where r.society_id = me.society_id and r.run_id = run.run_id;
    answer := jsonb_build_object('good', cardinality(good_cards), 'spoiled', cardinality(spoiled_cards));
    perform core.record('run_reconciled', 'run', run.run_id, null, answer || jsonb_build_object('fence', run.fence));
    return core.end_operation(op_id, answer);
end
$$;
comment on function office.reconcile_run(uuid, bigint, int, text[], text[]) is
    'Counts a printed run by its serials. Good cards wait in the bundle of their destination; spoiled ones void '
    'their secret and go back in the queue under the same approval. MD070: own run. MD071: not exactly the serials '
    'of the run. MD073: the blank sheets. MD011, MD022, MD065, MD072: the run. MD163, MD164: the one-time code.';
alter function office.reconcile_run(uuid, bigint, int, text[], text[]) owner to madoguchi_api;
revoke all on function office.reconcile_run(uuid, bigint, int, text[], text[]) from public;
grant execute on function office.reconcile_run(uuid, bigint, int, text[], text[]) to madoguchi_printer;
