-- Papers that slipped into a pile are an alarm (I-14), and one that the database hears of: a mistake that was caught at
-- the count is still worth knowing.
create or replace function office.stray_sheet(op_id uuid, run_id bigint, fence int, serial text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer');
    answer jsonb := core.begin_operation(op_id, 'stray_sheet', jsonb_build_array(run_id, fence, serial));
    number text := core.typed_serial(serial);
    run core.run;
    card core.card;
    outcome text;
begin
    if answer is not null then
        return answer;
    end if;
    run := core.locked_run(stray_sheet.run_id, stray_sheet.fence, array['printed']);
    if run.opened_by = me.staff_id then
        raise exception 'who printed the cards does not count them' using errcode = 'MD070';
    end if;
    -- A number of another society and one that was never given get the same answer.
    select c.* into card from core.card c where c.society_id = me.society_id and c.serial = number;
    if card.run_id = run.run_id then
        raise exception 'the sheet is one of the run' using errcode = 'MD005';
    end if;
    outcome := case
        when card.card_id is null then 'unknown'
        when card.state in ('dispatched', 'returned') then 'gone'
        when card.state in ('numbered', 'staged', 'good') and core.card_problem(card) = '' then 'other_run'
        else 'void' end;

    if outcome = 'unknown' then
        perform core.record('card_strayed', 'run', run.run_id, null,
            jsonb_build_object('outcome', outcome, 'serial', number)); -- null: no serial was read
    else
        perform core.record_cards('card_strayed', array[card.card_id],
            jsonb_build_object('outcome', outcome, 'counted_in', run.run_id));
    end if;
    return core.end_operation(op_id, jsonb_build_object('outcome', outcome, 'serial', card.serial,
        'run_id', card.run_id, 'dispatched_at', core.iso_time(card.dispatched_at),
        'reason', case
            when outcome <> 'void' then ''
            when card.state in ('spoiled', 'not_found') then card.void_reason
            else core.card_problem(card) end));
end
$$;
comment on function office.stray_sheet(uuid, bigint, int, text) is
    'What a sheet is that was scanned at the count of a run and is none of its own. `outcome`: other_run (`run_id`: '
    'which), void (`reason`: why it must not leave), gone (dispatched already), unknown (no card of this society). On '
    'record. MD005: it is one of the run. MD070: own run. MD011, MD022, MD072: the run.';
alter function office.stray_sheet(uuid, bigint, int, text) owner to madoguchi_api;
revoke all on function office.stray_sheet(uuid, bigint, int, text) from public;
grant execute on function office.stray_sheet(uuid, bigint, int, text) to madoguchi_printer;
