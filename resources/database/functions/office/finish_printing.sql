create or replace function office.finish_printing(op_id uuid, run_id bigint, fence int) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer');
    answer jsonb := core.begin_operation(op_id, 'finish_printing', jsonb_build_object('run', run_id, 'fence', fence));
    run core.run;
begin
    if answer is not null then
        return answer;
    end if;
    run := core.own_open_run(me, finish_printing.run_id, finish_printing.fence);
    if exists (select from core.card c
        where c.society_id = me.society_id and c.run_id = run.run_id and c.state = 'numbered') then
        raise exception 'not every card is staged' using errcode = 'MD066';
    end if;

    update core.run r
    set state = 'printed', printed_at = clock_timestamp()
    where r.society_id = me.society_id and r.run_id = run.run_id;
    perform core.record('run_printed', 'run', run.run_id, null,
        jsonb_build_object('cards', run.cards, 'fence', run.fence));
    return core.end_operation(op_id, '{"state": "printed"}');
end
$$;
comment on function office.finish_printing(uuid, bigint, int) is
    'Says that every sheet has left the printer; somebody else counts them now. MD066: cards without a staged '
    'secret. MD011, MD022, MD064, MD065, MD072: the run.';
alter function office.finish_printing(uuid, bigint, int) owner to madoguchi_api;
revoke all on function office.finish_printing(uuid, bigint, int) from public;
grant execute on function office.finish_printing(uuid, bigint, int) to madoguchi_printer;
