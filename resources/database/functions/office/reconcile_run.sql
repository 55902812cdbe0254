create or replace function office.reconcile_run(op_id uuid, run_id bigint, fence int, good text[], spoiled text[],
    not_found text[] default '{}', doubled text[] default '{}')
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer');
    answer jsonb := core.begin_operation(op_id, 'reconcile_run',
        jsonb_build_object('run', run_id, 'fence', fence, 'good', good, 'spoiled', spoiled,
            'not_found', not_found, 'doubled', doubled));
    run core.run;
    good_cards bigint[];
    spoiled_cards bigint[];
    doubled_cards bigint[];
    lost_cards bigint[];
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
    elsif not core.serials_balance(me.society_id, run.run_id, good || spoiled || not_found) then
        raise exception 'good, spoiled and not found are not the serials of the run, each once' using errcode = 'MD071';
    end if;
    good_cards := core.cards_by_serial(me.society_id, good);
    spoiled_cards := core.cards_by_serial(me.society_id, spoiled);
    doubled_cards := core.cards_by_serial(me.society_id, doubled);
    lost_cards := core.cards_by_serial(me.society_id, not_found);
    if not doubled_cards <@ spoiled_cards or cardinality(doubled_cards) <> coalesce(cardinality(doubled), 0) then
        raise exception 'of which there are two is spoiled' using errcode = 'MD071';
    end if;
    perform core.bundle_cards(me, good_cards);
    perform core.record_cards('card_doubled', doubled_cards);
    perform core.retire_cards(me, doubled_cards, 'spoiled', 'doubled');
    perform core.retire_cards(me, array(select unnest(spoiled_cards) except select unnest(doubled_cards)), 'spoiled',
        'spoiled');
    perform core.retire_cards(me, lost_cards, 'not_found', 'not_found');
    perform core.move_requests(me, spoiled_cards || lost_cards, 'approved', 'request_back');
    perform core.sign_requests(me, good_cards || spoiled_cards || lost_cards, 'reconciled');
    perform core.require_stock(me, run.run_id);

    update core.run r
    set state = 'closed', closed_at = clock_timestamp(), reconciled_by = me.staff_id
    where r.society_id = me.society_id and r.run_id = run.run_id;
    answer := jsonb_build_object('good', cardinality(good_cards), 'spoiled', cardinality(spoiled_cards))
        || jsonb_strip_nulls(jsonb_build_object('not_found', nullif(cardinality(lost_cards), 0),
            'doubled', nullif(cardinality(doubled_cards), 0)));
    perform core.record('run_reconciled', 'run', run.run_id, null, answer || jsonb_build_object('fence', run.fence));
    return core.end_operation(op_id, answer);
end
$$;
comment on function office.reconcile_run(uuid, bigint, int, text[], text[], text[], text[]) is
    'Counts a printed run by its serials. Good cards wait in the bundle of their destination; spoiled ones, and '
    'those that were not found, void their secret and go back in the queue under the same approval. `doubled`: of the '
    'spoiled, those of which there were two. MD070: own run. MD071: not exactly the serials of the run. '
    'MD073: the blank sheets. MD011, MD022, MD065, MD072: the run. MD163, MD164: the one-time code.';
alter function office.reconcile_run(uuid, bigint, int, text[], text[], text[], text[]) owner to madoguchi_api;
revoke all on function office.reconcile_run(uuid, bigint, int, text[], text[], text[], text[]) from public;
grant execute on function office.reconcile_run(uuid, bigint, int, text[], text[], text[], text[]) to madoguchi_printer;
